import type { Category, Consent, Reason, Regime, Signals, VendorId } from '@sluice/core';

/** What kind of thing a tag tried. */
export const TAG_KINDS = [
  'script',
  'frame',
  'image',
  'media',
  'link',
  'style',
  'fetch',
  'xhr',
  'beacon',
  'socket',
  'worker',
  'window',
  'cookie',
  'storage',
  'geolocation',
  'other',
] as const;

/** One of {@link TAG_KINDS}. */
export type TagKind = (typeof TAG_KINDS)[number];

/**
 * What became of it: `held` waits for consent, `released` was held and runs now, `granted` was let through at once,
 * `swept` was deleted after a withdrawal, `kept` is in the browser without a grant and stays there, `dropped` was held and is gone (a cookie write, a beacon), `leaked` was
 * requested by the browser without a grant, `fired` has loaded, `failed` was let through and did not load.
 */
export const TAG_STATES = [
  'held',
  'released',
  'granted',
  'fired',
  'failed',
  'dropped',
  'swept',
  'kept',
  'leaked',
] as const;

/** One of {@link TAG_STATES}. */
export type TagState = (typeof TAG_STATES)[number];

/** One thing that was seen on this page. */
export interface TagEntry {
  /** When, in milliseconds since the navigation started. */
  readonly at: number;
  readonly kind: TagKind;
  /** The address (origin and path, nothing behind it) or the name of the cookie or key. */
  readonly what: string;
  readonly vendor?: VendorId;
  readonly category?: Category;
  readonly state: TagState;
  /** The decision's reason; missing where only the browser's own timings tell of a request. */
  readonly reason?: Reason;
}

/** The circumstances of all decisions at this moment. */
export interface InspectorState {
  readonly regime: Regime;
  readonly signals: Signals;
  readonly consent: Consent;
}

/** What the inspector needs of the page it stands in. It shows and decides nothing. The SDK implements this. */
export interface InspectorHost {
  /** Everything seen so far, oldest first. */
  entries(): readonly TagEntry[];
  state(): InspectorState;
  /** Calls `listener` after every change of {@link entries} or {@link state}; returns the undo. */
  subscribe(listener: () => void): () => void;
  /** The vendor's name for people; the id where there is none. */
  vendorName(id: VendorId): string;
  /** The vendor that an address belongs to, see the catalogue's matcher. */
  vendorOf(url: URL): VendorId | undefined;
  /** Whether the vendor was granted at a moment of this page view, in milliseconds since the navigation started. */
  wasGranted(vendor: VendorId, at: number): boolean;
}
