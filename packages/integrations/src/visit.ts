import {
  type Category,
  type Choice,
  type Consent,
  type Context,
  choose,
  decide,
  NO_CONSENT,
  NO_SIGNALS,
  type Regime,
  resolveAsked,
  type Signals,
  type VendorId,
} from '@sluice/core';
import type { ConsentView } from './integration.ts';

/** A site, and a visitor who comes to it. */
export interface Site {
  readonly regime?: Regime;
  readonly signals?: Signals;
  readonly vendors?: Readonly<Record<VendorId, readonly [Category, enabled?: boolean]>>;
  /** What the visitor chose on an earlier page. */
  readonly chosen?: Partial<Choice>;
}

/** A visitor of a {@link Site}. */
export interface Visitor {
  readonly view: ConsentView;
  readonly listeners: ReadonlySet<() => void>;
  choose(choice: Partial<Choice>): void;
}

/** A visitor on a site for tests: the real judge, and a consent that they can change. */
export function visit({ regime = 'opt-in', signals = NO_SIGNALS, vendors = {}, chosen }: Site = {}): Visitor {
  const listeners = new Set<() => void>();
  const terms = new Map(
    Object.entries(vendors).map(([id, [category, enabled = true]]) => [id, { category, declared: true, enabled }]),
  );
  const context = (consent: Consent): Context => {
    const refusedBy = { dnt: ['analytics', 'ads'], gpc: ['analytics', 'ads'] } as const;
    return {
      regime,
      signals,
      consent,
      current: true,
      refusedBy,
      vendors: terms,
      once: new Set(),
      closed: [],
      exempt: false,
      unknown: 'hold',
    };
  };
  const after = (consent: Consent, choice: Partial<Choice>): Consent =>
    choose(
      consent,
      { categories: {}, vendors: {}, ...choice },
      { subject: 's', now: 1, revision: 1, signals: [], current: true },
    );
  let consent = chosen ? after(NO_CONSENT, chosen) : NO_CONSENT;
  const view: ConsentView = {
    asked: resolveAsked(terms, [], 1),
    decide: (subject) => decide(subject, context(consent)),
    decideUnasked: (subject) => decide(subject, context(NO_CONSENT)),
    hasChosen: () => consent.at > 0,
    declares: (id) => terms.has(id),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    view,
    listeners,
    choose(choice: Partial<Choice>) {
      consent = after(consent, choice);
      for (const listener of listeners) listener();
    },
  };
}
