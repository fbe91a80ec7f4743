import type { Asked } from './asked.ts';
import type { Category } from './category.ts';
import type { Config } from './config.ts';
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
  /** For which question each yes to a vendor was given, see `Asked.questions`. A yes from before there were any counts for every question. */
  readonly questions: Readonly<Record<VendorId, string>>;
}

/** The state before any choice. */
export const NO_CONSENT: Consent = {
  subject: '',
  at: 0,
  revision: 0,
  signals: [],
  categories: {},
  vendors: {},
  questions: {},
};

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
  /** What this visitor is asked. Left out: every yes counts, and for whatever question. */
  readonly asked?: Asked;
}

/**
 * Resolves the state after a choice. Pure: `consent` stays as it was.
 *
 * A yes to what is not asked is none. What the choice leaves out keeps its answer on its own terms: it expires when it would have, an expired yes is not
 * revived, and an earlier insistence does not outweigh a signal that has come since.
 */
export function choose(consent: Consent, said: Choice, circumstances: Circumstances): Consent {
  const { subject, now, revision, signals, current, asked } = circumstances;
  const choice = asked ? withoutUnasked(said, asked) : said;
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
  const questions: Record<VendorId, string> = {};
  for (const [id, given] of Object.entries(vendors)) {
    if (!isYes(given)) continue;
    const before = Object.hasOwn(consent.questions, id) ? consent.questions[id] : undefined;
    const question = choice.vendors[id] === true ? asked?.questions.get(id) : before;
    if (question !== undefined) questions[id] = question;
  }
  const isWhole = covers(choice.categories, categories) && covers(choice.vendors, vendors);
  return { subject, at: current && !isWhole ? consent.at : now, revision, signals, categories, vendors, questions };
}

/** Takes out of a choice each yes to what is not asked: nobody can agree to what was not put to them. A no always counts. */
export function withoutUnasked({ categories, vendors }: Choice, asked: Asked): Choice {
  const keep = <K extends string>(said: Readonly<Partial<Record<K, boolean>>>, isAsked: (name: K) => boolean) =>
    Object.fromEntries(Object.entries(said).filter(([name, isYes]) => !isYes || isAsked(name as K))) as Record<
      K,
      boolean
    >;
  return {
    categories: keep(categories, (category) => asked.categories.includes(category)),
    vendors: keep(vendors, (id) => asked.vendors.has(id)),
  };
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
  /** The policy in force: a choice made before its last material revision must be asked again, and one made under a revision still to come. */
  readonly policy: Pick<Config['policy'], 'revision' | 'material'>;
}

const DAY = 86_400_000;

/**
 * Tells whether a stored choice still counts. One that claims to be made more than a day in the future is treated as
 * expired: a clock that far off, or a forged cookie, must not keep consent alive for ever.
 */
export function isCurrent({ at, revision }: Consent, { now, days, policy }: Validity): boolean {
  const age = now - at;
  return revision >= policy.material && revision <= policy.revision && age < days * DAY && age > -DAY;
}

/**
 * Takes out of a consent each yes that was given to another question than is asked today: the vendor has come to serve another purpose. A no
 * stays a no whatever is asked. Answers the same object where nothing is to be taken out.
 */
export function withoutStale(consent: Consent, { questions }: Pick<Asked, 'questions'>): Consent {
  const stale = Object.keys(consent.questions).filter(
    (id) => questions.has(id) && questions.get(id) !== consent.questions[id] && isYes(consent.vendors[id]),
  );
  if (stale.length === 0) return consent;
  const isFresh = ([id]: [string, unknown]): boolean => !stale.includes(id);
  return {
    ...consent,
    vendors: Object.fromEntries(Object.entries(consent.vendors).filter(isFresh)),
    questions: Object.fromEntries(Object.entries(consent.questions).filter(isFresh)),
  };
}

/**
 * What counts on a page whose stored choice has gone: nobody's id, and nothing that was given. What was given is withdrawn rather than unanswered, so that it
 * stays off until the next page asks, also where the law lets things run before an answer.
 */
export function forgotten(consent: Consent): Consent {
  const off = (answers: Readonly<Partial<Record<string, Answer>>>) =>
    Object.fromEntries(Object.entries(answers).map(([key, was]) => [key, isYes(was) ? 'withdrawn' : was]));
  const { categories, vendors } = consent;
  return { ...consent, subject: '', questions: {}, categories: off(categories), vendors: off(vendors) } as Consent;
}
