import type { EmbedHost } from '../embeds/embed-host.ts';
import { quietly } from '../quietly.ts';
import type { Chat } from './chat.ts';

/**
 * Shuts the chat of one vendor down when its grant ends, also if it only then comes up, and takes it out of the page; brings it
 * back with the next grant, where the vendor can. What was never granted here was never there, and is told nothing. Returns what has to be
 * called after every change.
 */
export function connectChat(host: Pick<EmbedHost, 'decide'>, page: Window, chat: Chat): () => void {
  let isToStop = false;
  let isStopped = false;
  return () => {
    if (host.decide({ vendor: chat.vendor }).granted) {
      isToStop = true;
      const wasStopped = isStopped;
      // First: a frame without an address loads, and is heard of, in the call that puts it in.
      isStopped = false;
      if (wasStopped) quietly(() => chat.start?.(page));
      return;
    }
    if (isToStop && chat.isRunning(page)) {
      isToStop = false;
      isStopped = true;
      quietly(() => chat.stop(page));
    }
    if (isStopped) for (const element of page.document.querySelectorAll(chat.elements)) element.remove();
  };
}
