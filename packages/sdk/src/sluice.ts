import type { Category, Consent, Prompt, Receipt, Regime, Signals, VendorId } from '@sluice/core';

/** Where the visitor stands: plain data, made anew with every call. */
export interface Snapshot {
  readonly regime: Regime;
  readonly signals: Signals;
  readonly consent: Consent;
  readonly prompt: Prompt;
  /** The present answer for every category and vendor that is asked. */
  readonly allowed: Readonly<Record<string, boolean>>;
}

/** The names of a page's DOM events on `document`, with their `detail`. */
export interface SluiceEvents {
  /** The gate is in place and the stored choice restored. */
  'sluice:ready': Snapshot;
  /** Something was chosen, by whomever. */
  'sluice:change': Snapshot;
  /** The collector has committed a receipt. */
  'sluice:receipt': Receipt;
}

/** The public API, as `window.sluice`. */
export interface Sluice {
  readonly version: string;
  snapshot(): Snapshot;
  /** Tells whether a category or a vendor may run now. Unknown names may not. */
  allows(name: Category | VendorId): boolean;
  /** Settles as soon as a category or a vendor is granted: at once, or after a choice. */
  whenGranted(name: Category | VendorId): Promise<void>;
  /** Calls `listener` after every change; returns the undo. */
  on(event: 'change', listener: (snapshot: Snapshot) => void): () => void;
  /** Opens the preferences. */
  open(): void;
  /**
   * Gives consent for the named categories and vendors, or for all that are asked. Its receipt says `api`.
   * Settles when it has taken effect; rejects with a RangeError, and does nothing, if a name is not asked here.
   */
  give(...names: string[]): Promise<void>;
  /** Refuses, or withdraws what had been given, for the named categories and vendors, or for all that are asked. */
  refuse(...names: string[]): Promise<void>;
  /** Lets one vendor load on this page view, without recording a choice. */
  loadOnce(vendor: VendorId): void;
  /** Opens the inspector: what was held, released and fired on this page, and why. */
  inspect(): void;
  /** Takes everything back that was installed. What is held stays held. */
  undo(): void;
}
