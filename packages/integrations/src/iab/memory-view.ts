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
  type Region,
  resolveRegime,
  type Signals,
  type VendorId,
} from '@sluice/core';
import type { IabView } from './iab-view.ts';

/** A visitor for tests: the real judge, and a consent that they can change. */
export interface MemoryVisitor {
  readonly view: IabView;
  choose(choice: Partial<Choice>): void;
  /** Opens or closes the question. */
  ask(isAsking: boolean): void;
  loadOnce(vendor: VendorId): void;
  /** They turn out to be too young for these. */
  close(...categories: Category[]): void;
}

/** Who comes, to which vendors. */
export interface MemoryVisit {
  readonly region?: Region | undefined;
  readonly regime?: Regime;
  readonly signals?: Signals;
  readonly vendors?: Readonly<Record<VendorId, Category>>;
  readonly isAsking?: boolean;
  /** Milliseconds since 1970 at which choices are made. */
  readonly now?: number;
}

/** Creates a visitor to whom nothing has been said yet. */
export function createMemoryVisitor(visit: MemoryVisit = {}): MemoryVisitor {
  const { region, regime = resolveRegime(region), signals = NO_SIGNALS, vendors = {}, now = 1 } = visit;
  let isAsking = visit.isAsking ?? false;
  let consent: Consent = NO_CONSENT;
  let closed: readonly Category[] = [];
  const once = new Set<VendorId>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const terms = new Map(
    Object.entries(vendors).map(([id, category]) => [id, { category, declared: true, enabled: true }]),
  );
  const refusedBy = { dnt: ['analytics', 'ads', 'social'], gpc: ['analytics', 'ads', 'social'] } as const;
  const context = (): Context => ({
    regime,
    signals,
    consent,
    current: true,
    refusedBy,
    vendors: terms,
    once,
    closed,
    exempt: false,
    unknown: 'hold',
  });
  const on = (['gpc', 'dnt'] as const).filter((name) => signals[name]);
  return {
    view: {
      region,
      asked: new Map(Object.entries(vendors)),
      decide: (subject) => decide(subject, context()),
      chosenAt: () => consent.at,
      choice: () => consent,
      isAsking: () => isAsking,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    choose(choice) {
      const whole = { categories: {}, vendors: {}, ...choice };
      consent = choose(consent, whole, { subject: 's', now, revision: 1, signals: on, current: true });
      tell();
    },
    ask(is) {
      isAsking = is;
      tell();
    },
    close(...categories) {
      closed = categories;
      tell();
    },
    loadOnce(vendor) {
      once.add(vendor);
      tell();
    },
  };
}
