import type { SluiceEvents } from './sluice.ts';

/** Tells the page by a DOM event on `document`; what listeners throw is theirs. */
export function dispatch<K extends keyof SluiceEvents>(document: Document, type: K, detail: SluiceEvents[K]): void {
  document.dispatchEvent(new CustomEvent(type, { detail }));
}
