import type { Asked, Decision, Subject, VendorId } from '@sluice/core';

/** What an integration sees of the visitor's consent: decisions, never the state behind them. */
export interface ConsentView {
  /** What visitors are asked. */
  readonly asked: Pick<Asked, 'categories' | 'vendors'>;
  /** The one judge's answer at this moment. */
  decide(subject: Subject): Decision;
  /** The same judge's answer for a visitor who has chosen nothing: what the signals and the regime say by themselves. */
  decideUnasked(subject: Subject): Decision;
  /** Tells whether there is a choice of the visitor that counts. */
  hasChosen(): boolean;
  /** Tells whether the site's configuration names the vendor. */
  declares(vendor: VendorId): boolean;
  /** Calls `listener` after everything that may change a decision; returns the undo. */
  subscribe(listener: () => void): () => void;
}

/** Tells one outside API what was decided. It loads nothing and asks no host. */
export interface Integration {
  /** The API's name, as its makers spell it, in the form of a file name. */
  readonly name: string;
  /** The vendors that it speaks for: it is silent where the site declares none of them. Empty: for whoever reads what it says. */
  readonly vendors: readonly VendorId[];
  /**
   * Speaks to the API in `page` (a `window`): at once, and after every change that it would notice. Never throws,
   * whatever stands in the page. Returns the undo, after which it is silent.
   */
  connect(consent: ConsentView, page: object): () => void;
}
