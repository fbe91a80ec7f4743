import type { Asked } from './asked.ts';
import { type Answer, type Choice, type Consent, isCurrent, isYes, withoutStale } from './consent.ts';

/** Stands where no pseudonym does: a subject belongs to one site and never leaves it (the nil UUID, RFC 9562, 5.9). */
export const NO_SUBJECT = '00000000-0000-0000-0000-000000000000';

/**
 * A consent as one site hands it to another: the answers and when they were given, nothing about who gave them. An insistence is a plain
 * yes there: a signal that the visitor overrode on one site still counts on the other.
 */
export function toHandOver(consent: Consent): Consent {
  return {
    ...consent,
    subject: NO_SUBJECT,
    signals: [],
    categories: plain(consent.categories),
    vendors: plain(consent.vendors),
  };
}

function plain<K extends string>(answers: Readonly<Partial<Record<K, Answer>>>): Record<K, Answer> {
  const entries = Object.entries(answers) as [K, Answer][];
  return Object.fromEntries(entries.map(([key, answer]) => [key, isYes(answer) ? 'given' : answer])) as Record<
    K,
    Answer
  >;
}

/** Where a visitor stands on the site that takes a choice over. */
export interface Standing {
  readonly consent: Consent;
  readonly asked: Asked;
  /** Days for which a choice counts. */
  readonly days: number;
  /** The present, in milliseconds since 1970. */
  readonly now: number;
}

/** A choice that was made elsewhere, and when: milliseconds since 1970. */
export interface ChoiceElsewhere extends Choice {
  readonly at: number;
}

/**
 * Resolves what of a handed-over consent counts here; `undefined` if nothing does. It never overrides a choice that was made here at the
 * same time or later, never a no that was said here, and leaves out what is not asked here, or is used for something else here. A choice that has expired, or was made under another revision of the policy,
 * does not count: sites that hand over to each other keep one, and a site that has raised it wants its visitors asked anew.
 */
export function takeOver(handed: Consent, { consent, asked, days, now }: Standing): ChoiceElsewhere | undefined {
  const { revision } = asked;
  const { at, ...answers } = withoutStale(handed, asked);
  const policy = { revision, material: revision };
  if (at <= consent.at || !isCurrent(handed, { now, days, policy })) return undefined;
  const categories = counting(answers.categories, consent.categories, (name) => asked.categories.includes(name));
  const vendors = counting(answers.vendors, consent.vendors, (id) => asked.vendors.has(id));
  const isEmpty = Object.keys({ ...categories, ...vendors }).length === 0;
  return isEmpty ? undefined : { categories, vendors, at };
}

type Answers<K extends string> = Readonly<Partial<Record<K, Answer>>>;

function counting<K extends string>(
  handed: Answers<K>,
  here: Answers<K>,
  isAsked: (key: K) => boolean,
): Record<K, boolean> {
  const saidNo = (key: K): boolean => Object.hasOwn(here, key) && !isYes(here[key]);
  const entries = (Object.entries(handed) as [K, Answer][])
    .filter(([key, answer]) => isAsked(key) && !(isYes(answer) && saidNo(key)))
    .map(([key, answer]) => [key, isYes(answer)]);
  return Object.fromEntries(entries) as Record<K, boolean>;
}
