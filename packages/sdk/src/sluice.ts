import type { Category, Consent, Prompt, Receipt, Regime, Region, Signals, VendorId } from '@sluice/core';

/** Where the visitor stands: plain data, made anew with every call. Writing into it changes nothing. */
export interface Snapshot {
  /** Where the visitor is, if it is known. */
  readonly region?: Region | undefined;
  readonly regime: Regime;
  readonly signals: Signals;
  readonly consent: Consent;
  readonly prompt: Prompt;
  /** The policy has been revised since the visitor chose, and their choice still counts: they are to be told. */
  readonly isPolicyNew: boolean;
  /** The present answer for every category and vendor that is asked. */
  readonly allowed: Readonly<Record<string, boolean>>;
}

/** What {@link Sluice.on} tells of, and what its listeners get. */
export interface SluiceEvents {
  /** The gate is in place and the stored choice restored. */
  readonly ready: Snapshot;
  /** Something was chosen, by whomever and in whichever tab, or a choice has expired. */
  readonly change: Snapshot;
  /** The collector has committed a receipt of this browser. */
  readonly receipt: Receipt;
}

/** Names of categories and vendors, each by itself or in lists. */
export type Names = string | readonly string[];

/** The public API, as `window.sluice`. Its functions need no `this`. */
export interface Sluice {
  /** The version of Sluice, as in `package.json`. */
  readonly version: string;
  /** Tells where the visitor stands now. */
  snapshot(): Snapshot;
  /** Tells whether a category or a vendor may run now. Unknown names, and what is no name, may not. */
  allows(name: Category | VendorId): boolean;
  /**
   * Settles as soon as all of the named categories and vendors are granted: at once, or after a choice. Rejects with a
   * RangeError if nobody knows one of the names or there is none, and with the signal's reason when it aborts.
   *
   * @example await sluice.whenGranted(['analytics', 'youtube'], { signal: AbortSignal.timeout(60_000) });
   */
  whenGranted(names: Names, options?: { readonly signal?: AbortSignal | undefined }): Promise<void>;
  /**
   * Calls `listener` whenever the event occurs; `ready` once, also if it has been long ago. Returns the undo. Throws a
   * TypeError for other events or listeners. What a listener throws is reported, and stops nobody.
   *
   * @example const undo = sluice.on('change', ({ allowed }) => player.setTracking(allowed.analytics === true));
   */
  on<K extends keyof SluiceEvents>(event: K, listener: (detail: SluiceEvents[K]) => void): () => void;
  /** Opens the preferences. */
  open(): void;
  /**
   * Gives consent for the named categories and vendors; without arguments for all that are asked, but not for an empty
   * list. Its receipt says `page` if the visitor has just acted on the page, and `api` if not. Settles when it has taken
   * effect; rejects with a RangeError, and does nothing, if a name is not asked here.
   */
  give(...names: Names[]): Promise<void>;
  /**
   * Refuses, or withdraws what had been given, for the named categories and vendors; without arguments for all that are
   * asked, but not for an empty list. Settles and rejects as {@link Sluice.give} does.
   */
  refuse(...names: Names[]): Promise<void>;
  /**
   * Refuses what of the named categories and vendors, or of everything, had been given; what has no answer stays without one. Settles and
   * rejects as {@link Sluice.give} does.
   */
  withdraw(...names: Names[]): Promise<void>;
  /**
   * Tells how old the visitor is, in whole years, once the site knows it: what the configuration closes to minors is held from now on, on this
   * page view, and no later age opens it. Throws a RangeError, and closes it, if that is no age.
   */
  tellAge(age: number): void;
  /**
   * Lets one vendor load on this page view, without recording a choice. Throws a RangeError, and does nothing, if that is
   * no vendor which is asked here.
   */
  loadOnce(vendor: VendorId): void;
  /** Opens the inspector: what was held, released and fired on this page, and why. */
  inspect(): void;
  /** Takes everything back that was installed. What is held stays held. */
  undo(): void;
}

/**
 * What a page puts functions into that need Sluice, whether or not it is there yet: they are called in order as soon as it
 * is, and at once from then on. Where Sluice never comes, nothing happens.
 *
 * @example (window.sluiceQueue = window.sluiceQueue || []).push((sluice) => sluice.on('change', update));
 */
export interface SluiceQueue {
  push(...acts: ((sluice: Sluice) => void)[]): unknown;
}

declare global {
  interface Window {
    sluice?: Sluice;
    sluiceQueue?: SluiceQueue;
  }

  interface DocumentEventMap {
    'sluice:ready': CustomEvent<Snapshot>;
    'sluice:change': CustomEvent<Snapshot>;
    'sluice:receipt': CustomEvent<Receipt>;
  }
}
