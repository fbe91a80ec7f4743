import type { Decision, Subject } from '@sluice/core';

/**
 * Ways in which something reaches a third party, or leaves something behind in the browser. `link` is what a `link` element
 * names, `style` what a style sheet or declaration names, `socket` a WebSocket, EventSource, WebTransport or ICE server,
 * `window` a popup or a form that a script sends there.
 */
export type Kind =
  | 'script'
  | 'frame'
  | 'image'
  | 'media'
  | 'link'
  | 'style'
  | 'fetch'
  | 'xhr'
  | 'beacon'
  | 'socket'
  | 'worker'
  | 'window'
  | 'cookie'
  | 'storage'
  | 'geolocation';

/** Something that waits for a grant. */
export interface Hold {
  readonly kind: Kind;
  readonly subject: Subject;
  /** Its address or name, as the page wrote it. */
  readonly what: string;
  /** The element that it belongs to: what is released keeps the order of these in the document. */
  readonly element?: Element;
  /** Names what a write would change: a later hold of the same key takes the place of an earlier one. */
  readonly key?: string;
  /** Waits until everything before it has run: an inline script after its library. */
  readonly inline?: boolean;
  /** Runs once the document is parsed, after everything that need not wait for that. */
  readonly isDeferred?: boolean;
  /** The page's own code inserted it: its turn is by when, not by where. */
  readonly isInserted?: boolean;
  /** Lets it happen. What comes after it waits for a promise that it answers. */
  release(): unknown;
  /** Lets it fail as the network would, once it is known that it will not be granted. Without it, it stays held. */
  drop?(): void;
}

/** What became of something that the gate judged; `kept` is still in the browser though it is not granted. */
export type Outcome = 'held' | 'released' | 'granted' | 'dropped' | 'swept' | 'kept';

/** One line for the inspector. */
export interface GateEntry {
  /** Milliseconds since the page's navigation began. */
  readonly at: number;
  readonly kind: Kind;
  readonly what: string;
  readonly subject: Subject;
  readonly decision: Decision;
  readonly outcome: Outcome;
}
