import { isCategory } from '@sluice/core';
import type { Answers, Counts, ReceivedReceipt } from './store.ts';

/** What a tally counts. */
export type TallyKind = 'site' | 'event' | 'regime' | 'day' | 'yes' | 'no';

/** One running total: `{ kind: 'event', name: 'given', count: 12 }`. */
export interface Tally {
  readonly kind: TallyKind;
  readonly name: string;
  readonly count: number;
}

/**
 * Sums up what a batch adds to the totals. A store keeps these sums in the transaction of the batch itself, so that the
 * dashboard never has to read every receipt while the one connection is needed for writing.
 */
export function talliesOf(batch: readonly ReceivedReceipt[]): Tally[] {
  const sums = new Map<string, { kind: TallyKind; name: string; count: number }>();
  const add = (kind: TallyKind, name: string) => {
    const key = `${kind} ${name}`;
    const sum = sums.get(key) ?? { kind, name, count: 0 };
    sum.count++;
    sums.set(key, sum);
  };
  for (const { receipt, receivedAt } of batch) {
    add('site', receipt.site);
    add('event', receipt.event);
    add('regime', receipt.regime);
    add('day', receivedAt.slice(0, 10));
    for (const [category, yes] of Object.entries(receipt.categories)) add(yes ? 'yes' : 'no', category);
  }
  return [...sums.values()];
}

/** Arranges tallies, in any order and with repeats, as the {@link Counts} that a store answers. */
export function countsOf(tallies: Iterable<Tally>): Counts {
  const sums: Record<TallyKind, Map<string, number>> = {
    site: new Map(),
    event: new Map(),
    regime: new Map(),
    day: new Map(),
    yes: new Map(),
    no: new Map(),
  };
  for (const { kind, name, count } of tallies) sums[kind].set(name, (sums[kind].get(name) ?? 0) + count);
  const answers = (category: string): Answers => ({
    yes: sums.yes.get(category) ?? 0,
    no: sums.no.get(category) ?? 0,
  });
  const asked = [...new Set([...sums.yes.keys(), ...sums.no.keys()])].filter(isCategory);
  return {
    receipts: [...sums.event.values()].reduce((sum, count) => sum + count, 0),
    sites: sums.site,
    events: sums.event,
    regimes: sums.regime,
    days: sums.day,
    categories: new Map(asked.map((category) => [category, answers(category)])),
  };
}
