import type { Category } from './category.ts';
import type { SignalName } from './signals.ts';
import type { VendorId } from './vendor.ts';

/** What a visitor once answered. A withdrawal is a refusal of what had been given before. */
export type Answer = 'given' | 'refused' | 'withdrawn';

/** Where a visitor stands on one thing now: their answer while it counts, or why there is none. */
export type ConsentStatus = Answer | 'unknown' | 'expired';

/** Everything that a visitor chose on this site: what the browser stores, and nothing else. */
export interface Consent {
  /** The visitor's pseudonym in receipts: a random UUID, made with the first choice; empty before it. */
  readonly subject: string;
  /** When the last choice was made, in milliseconds since 1970; 0 before the first. */
  readonly at: number;
  /** The policy revision that the visitor had before their eyes. */
  readonly revision: number;
  /** The refusing signals that were on while the visitor chose: a choice outweighs these, not later ones. */
  readonly signals: readonly SignalName[];
  /** Answers by category: for tags that belong to no vendor. */
  readonly categories: Readonly<Partial<Record<Category, Answer>>>;
  /** Answers by vendor. Each vendor that was asked is here, so that a new one is known to be new. */
  readonly vendors: Readonly<Record<VendorId, Answer>>;
}

/** The state before any choice. */
export const NO_CONSENT: Consent = { subject: '', at: 0, revision: 0, signals: [], categories: {}, vendors: {} };

/** One act of choosing: yes or no for everything that was asked. What it leaves out keeps its answer. */
export interface Choice {
  readonly categories: Readonly<Partial<Record<Category, boolean>>>;
  readonly vendors: Readonly<Record<VendorId, boolean>>;
}

/** The circumstances of a choice, see the members of the same name in {@link Consent}. */
export type Circumstances = Pick<Consent, 'subject' | 'at' | 'revision' | 'signals'>;

/** Resolves the state after a choice. Pure: `consent` stays as it was. */
export function choose(consent: Consent, choice: Choice, circumstances: Circumstances): Consent {
  return {
    ...circumstances,
    categories: { ...consent.categories, ...answers(consent.categories, choice.categories) },
    vendors: { ...consent.vendors, ...answers(consent.vendors, choice.vendors) },
  };
}

function answers<K extends string>(
  before: Readonly<Partial<Record<K, Answer>>>,
  choice: Readonly<Partial<Record<K, boolean>>>,
): Record<K, Answer> {
  const after = {} as Record<K, Answer>;
  for (const key of Object.keys(choice) as K[]) {
    if (choice[key]) after[key] = 'given';
    else after[key] = Object.hasOwn(before, key) && before[key] !== 'refused' ? 'withdrawn' : 'refused';
  }
  return after;
}

/** What makes a stored choice stop counting. */
export interface Validity {
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  /** Days for which a choice counts. */
  readonly days: number;
  /** The policy revision in force; a choice made under another one must be asked again. */
  readonly revision: number;
}

const DAY = 86_400_000;

/**
 * Tells whether a stored choice still counts. One that claims to be made more than a day in the future is treated as
 * expired: a clock that far off, or a forged cookie, must not keep consent alive for ever.
 */
export function isCurrent(consent: Consent, { now, days, revision }: Validity): boolean {
  const age = now - consent.at;
  return consent.revision === revision && age < days * DAY && age > -DAY;
}
