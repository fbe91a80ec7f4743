import type { Category } from './category.ts';
import type { Refusals } from './config.ts';
import type { Consent } from './consent.ts';
import type { Regime } from './regime.ts';
import type { Signals } from './signals.ts';
import type { VendorId } from './vendor.ts';

/** The terms on which a vendor is used on this site. */
export interface VendorTerms {
  readonly category: Category;
  /** The site's configuration names it, so that the visitor is asked about it. */
  readonly declared: boolean;
  /** `false` keeps it held whatever is granted. */
  readonly enabled: boolean;
  /** The site uses it for statistics of its own alone. */
  readonly statistics?: boolean | undefined;
  /** What the site says that it uses it for. */
  readonly purpose?: string | undefined;
}

/** Everything that a decision depends on. Whoever holds one can ask `decide` anything. */
export interface Context {
  readonly regime: Regime;
  readonly signals: Signals;
  readonly consent: Consent;
  /** Whether `consent` still counts: see `isCurrent`. */
  readonly current: boolean;
  /** Categories that each signal refuses. */
  readonly refusedBy: Refusals;
  /** Categories that are closed to this visitor, because they are too young. */
  readonly closed: readonly Category[];
  /** The law lets a site's own statistics run until an objection. */
  readonly exempt: boolean;
  /** The vendors known here, declared or not. */
  readonly vendors: ReadonlyMap<VendorId, VendorTerms>;
  /** Vendors that the visitor let load once, on this page view alone. */
  readonly once: ReadonlySet<VendorId>;
  /** What happens to third-party hosts that nobody declared. */
  readonly unknown: 'hold' | 'allow';
}
