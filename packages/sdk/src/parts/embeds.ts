import { connectEmbeds as connect, type EmbedHost } from '@sluice/integrations';
import { connectPageChanges } from '@sluice/ui';

/** Keeps the embeds and chats of a page right; returns the undo. */
export function connectEmbeds(host: Omit<EmbedHost, 'watch'>, page: Window): () => void {
  return connect({ ...host, watch: (listener) => connectPageChanges(page.document, listener) }, page);
}
