import { type Asked, type Consent, choose, NO_CONSENT } from '@sluice/core';

/** The states of a visitor for which `sluice csp` prints policies. */
export const CSP_STATES = ['undecided', 'refused', 'accepted'] as const;

/** One of {@link CSP_STATES}. */
export type CspState = (typeof CSP_STATES)[number];

/** Resolves the consent of a visitor who has answered nothing, or no or yes to everything that is asked, at the time `now`. */
export function consentIn(state: CspState, asked: Asked, now: number): Consent {
  if (state === 'undecided') return NO_CONSENT;
  const isYes = state === 'accepted';
  const all = (names: Iterable<string>) => Object.fromEntries([...names].map((name) => [name, isYes]));
  const choice = { categories: all(asked.categories), vendors: all(asked.vendors.keys()) };
  const { revision } = asked;
  return choose(NO_CONSENT, choice, { subject: '', now, revision, signals: [], current: false, asked });
}
