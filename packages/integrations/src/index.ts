export type { Chat } from './chats/chat.ts';
export { ATTENDED } from './embeds/attended.ts';
export { connectEmbeds } from './embeds/connect-embeds.ts';
export type { Embed } from './embeds/embed.ts';
export type { EmbedHost } from './embeds/embed-host.ts';
export type { QuietFrame } from './embeds/quiet-frame.ts';
export { googleConsentMode } from './google-consent-mode.ts';
export type { ConsentView, Integration } from './integration.ts';
