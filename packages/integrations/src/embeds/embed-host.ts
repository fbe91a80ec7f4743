import type { ConsentView } from '../integration.ts';

/** What embeds and chats see of the page's consent, and of what comes into the page. */
export interface EmbedHost extends Pick<ConsentView, 'decide' | 'declares' | 'subscribe'> {
  /** Calls `listener` after elements may have come or gone anywhere; returns the undo. */
  watch(listener: () => void): () => void;
}
