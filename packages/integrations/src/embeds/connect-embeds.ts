import type { VendorId } from '@sluice/core';
import { CHATS } from '../chats/chats.ts';
import { connectChat } from '../chats/connect-chat.ts';
import { connectChatButton } from '../chats/connect-chat-button.ts';
import { quietly } from '../quietly.ts';
import { connectEmbed } from './connect-embed.ts';
import { connectFrames } from './connect-frames.ts';
import type { EmbedHost } from './embed-host.ts';
import { EMBEDS, FRAMES } from './embeds.ts';

/**
 * Keeps the embeds and chats of the vendors that a site declares right, from now on: see `connectEmbed`, `connectFrames`,
 * `connectChat` and `connectChatButton`. Never throws, whatever stands in the page. Returns the undo; of what was done to the page's elements it
 * takes back what hides its buttons.
 */
export function connectEmbeds(host: EmbedHost, page: Window): () => void {
  const isUsed = ({ vendor }: { readonly vendor: VendorId }): boolean => host.declares(vendor);
  const buttons = CHATS.filter(isUsed).map((chat) => connectChatButton(host, page, chat));
  const reviews = [
    ...EMBEDS.filter(isUsed).map((embed) => connectEmbed(host, page, embed)),
    ...FRAMES.filter(isUsed).map((frame) => connectFrames(host, page, frame)),
    ...CHATS.filter(isUsed).map((chat) => connectChat(host, page, chat)),
    ...buttons.map(({ review }) => review),
  ];
  const review = (event?: Event): void => {
    for (const each of reviews) quietly(() => each(event));
  };
  review();
  // A script that has just run has read the page as it is at this moment.
  page.document.addEventListener('load', review, true);
  const undos = [host.subscribe(() => review()), host.watch(() => review())];
  return () => {
    page.document.removeEventListener('load', review, true);
    for (const undo of undos) undo();
    for (const { undo } of buttons) undo();
  };
}
