import type { Engine } from '../fixtures/engine.ts';

/** Chapters of the leak test, one page of the lab each. */
export const GROUPS = ['static', 'dynamic', 'css', 'network', 'realm', 'worker', 'cookie', 'storage'] as const;

/** One of {@link GROUPS}. */
export type Group = (typeof GROUPS)[number];

/** What reaches the third party, or stays in the browser, as far as the gate tells kinds apart. */
export type Via =
  | 'script'
  | 'frame'
  | 'window'
  | 'image'
  | 'style'
  | 'font'
  | 'media'
  | 'hint'
  | 'request'
  | 'beacon'
  | 'socket'
  | 'udp'
  | 'cookie'
  | 'storage';

/** What a vector's code has at hand in the page. */
export interface Kit {
  /** The vector's own address at the third party: `https://metrics.test/<id>.<ending>?run=…`. Default `js`. */
  url(ending?: string): string;
  /** A name for a cookie or a key, such as the vendor's declaration matches. */
  readonly name: string;
  /** Puts an element that no test looks at into the page's stage, and returns it. */
  stage<T extends Element>(element: T): T;
  /** A fresh `about:blank` frame of the page. */
  frame(): HTMLIFrameElement & { readonly contentWindow: Window & typeof globalThis };
  /** An address of the site's own that serves a script which fetches {@link url}: a worker's file. */
  readonly own: (path: string) => string;
  /** The port on which the third party listens for UDP. */
  readonly udp: number;
  /** The third party's host. */
  readonly host: string;
}

/** One way in which a page reaches a third party. */
export interface Vector {
  /** Names it in the address, so that the tracker's log tells which one fired. */
  readonly id: string;
  readonly via: Via;
  /** What it is, in a line of the published table. */
  readonly what: string;
  /** Markup of the page; `url` as in {@link Kit}, `host` for addresses that carry the name in the host. */
  readonly html?: (url: Kit['url']) => string;
  /** Where the markup stands; `body` unless said otherwise. `document` is a whole page, with `{{head}}` and `{{body}}`. */
  readonly place?: 'head' | 'document';
  /** Code of the page, run from a file of the site's own. It must not wait for an answer of the third party. */
  readonly run?: (kit: Kit) => unknown;
  /** A page of its own, since it would disturb others; on `no-script` the visitor has JavaScript switched off. */
  readonly page?: 'apart' | 'base' | 'embedded' | 'frameset' | 'no-script' | 'written';
  /** Browsers that do not have this way. */
  readonly lacks?: readonly Engine[];
}

/** A vector with its chapter. */
export interface Listed extends Vector {
  readonly group: Group;
}
