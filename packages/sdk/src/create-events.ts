import type { SluiceEvents } from './sluice.ts';

/** Tells the page what happened. */
export interface Events {
  /** Tells listeners of {@link on}, then those of the document's event `sluice:…`; what they throw is theirs. */
  tell<K extends keyof SluiceEvents>(type: K, detail: SluiceEvents[K]): void;
  /** Calls `listener` whenever that is told; returns the undo. */
  on<K extends keyof SluiceEvents>(type: K, listener: (detail: SluiceEvents[K]) => void): () => void;
}

/** Creates the events of a page. Other scripts can send the document's, but nobody else can call the listeners of `on`. */
export function createEvents(document: Document): Events {
  const bus = new EventTarget();
  return {
    tell(type, detail) {
      for (const target of [bus, document]) target.dispatchEvent(new CustomEvent(`sluice:${type}`, { detail }));
    },
    on(type, listener) {
      const onEvent = (event: Event): void => listener((event as CustomEvent).detail);
      bus.addEventListener(`sluice:${type}`, onEvent);
      return () => bus.removeEventListener(`sluice:${type}`, onEvent);
    },
  };
}
