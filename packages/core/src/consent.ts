import type { Category } from './category.ts';
import type { SignalName } from './signals.ts';
import type { VendorId } from './vendor.ts';

/**
 * What a visitor once answered. `insisted` is a yes that was given while the browser's own signal said no; a withdrawal
 * is a refusal of what had been given before.
 */
export const ANSWERS = ['given', 'insisted', 'refused', 'withdrawn'] as const;

/** One of {@link ANSWERS}. */
export type Answer = (typeof ANSWERS)[number];

/** Tells whether an answer is a yes. */
export function isYes(answer: Answer | undefined): boolean {
  return answer === 'given' || answer === 'insisted';
}

/** Everything that a visitor chose on this site: what the browser stores, and nothing else. */
export interface Consent {
  /** The visitor's pseudonym in receipts: a random UUID, made with the first choice; empty before it. */
  readonly subject: string;
  /** When the last choice was made, in milliseconds since 1970; 0 before the first. */
  readonly at: number;
  /** The policy revision that the visitor had before their eyes. */
  readonly revision: number;
  /** The signals that were on while the visitor insisted: `insisted` outweighs these, not ones that came later. */
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

/** The circumstances of a choice. */
export interface Circumstances {
  /** The pseudonym to keep or to begin with. */
  readonly subject: string;
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  readonly revision: number;
  /** The signals that are on now. */
  readonly signals: readonly SignalName[];
  /** Whether the consent before this choice still counts, see {@link isCurrent}. */
  readonly current: boolean;
}

/**
 * Resolves the state after a choice. Pure: `consent` stays as it was.
 *
 * What the choice leaves out keeps its answer on its own terms: it expires when it would have, an expired yes is not
 * revived, and an earlier insistence does not outweigh a signal that has come since.
 */
export function choose(consent: Consent, choice: Choice, circumstances: Circumstances): Consent {
  const { subject, now, revision, signals, current } = circumstances;
  const outlives = signals.every((name) => consent.signals.includes(name));
  const yes = signals.length > 0 ? 'insisted' : 'given';
  const merge = <K extends string>(
    before: Answers<K>,
    said: Readonly<Partial<Record<K, boolean>>>,
  ): Record<K, Answer> => ({
    ...keep(before, current, outlives),
    ...answer(before, said, yes),
  });
  const categories = merge(consent.categories, choice.categories);
  const vendors = merge(consent.vendors, choice.vendors);
  const isWhole = covers(choice.categories, categories) && covers(choice.vendors, vendors);
  return { subject, at: current && !isWhole ? consent.at : now, revision, signals, categories, vendors };
}

type Answers<K extends string> = Readonly<Partial<Record<K, Answer>>>;

function keep<K extends string>(before: Answers<K>, current: boolean, outlives: boolean): Answers<K> {
  const kept = {} as Record<K, Answer>;
  for (const [key, was] of Object.entries(before) as [K, Answer][]) {
    if (!isYes(was)) kept[key] = was;
    else if (current) kept[key] = outlives ? was : 'given';
  }
  return kept;
}

function answer<K extends string>(before: Answers<K>, said: object, yes: Answer): Record<K, Answer> {
  const after = {} as Record<K, Answer>;
  for (const [key, isGiven] of Object.entries(said) as [K, boolean][]) {
    if (isGiven) after[key] = yes;
    else after[key] = Object.hasOwn(before, key) && before[key] !== 'refused' ? 'withdrawn' : 'refused';
  }
  return after;
}

function covers(said: object, all: object): boolean {
  return Object.keys(all).every((key) => Object.hasOwn(said, key));
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
