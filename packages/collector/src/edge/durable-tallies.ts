import { text } from '../store/read-row.ts';
import type { Counts, ReceivedReceipt } from '../store/store.ts';
import { countsOf, type Tally, talliesOf } from '../store/tally.ts';
import type { DurableStorage } from './durable-storage.ts';

/** The totals of one object. */
export interface DurableTallies {
  /** Adds what a batch adds; belongs into its transaction. */
  add(batch: readonly ReceivedReceipt[]): void;
  counts(): Counts;
}

/**
 * Creates the totals in `storage`, whose schema is up to date. All of one day stand in one row as JSON: a row for each total would cost ten written rows for
 * each receipt instead of one.
 */
export function createDurableTallies({ sql }: DurableStorage): DurableTallies {
  const read = (query: string, ...values: string[]) =>
    sql
      .exec(query, ...values)
      .toArray()
      .flatMap((row): Tally[] => JSON.parse(text(row, 'tallies')));

  return {
    add(batch) {
      for (const [day, received] of byDay(batch)) {
        const tallies = [...read('SELECT tallies FROM tally WHERE day = ?', day), ...talliesOf(received)];
        sql.exec('INSERT OR REPLACE INTO tally (day, tallies) VALUES (?, ?)', day, JSON.stringify(summedUp(tallies)));
      }
    },
    counts: () => countsOf(read('SELECT tallies FROM tally')),
  };
}

function byDay(batch: readonly ReceivedReceipt[]): ReadonlyMap<string, ReceivedReceipt[]> {
  const days = new Map<string, ReceivedReceipt[]>();
  for (const received of batch) {
    const day = received.receivedAt.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), received]);
  }
  return days;
}

function summedUp(tallies: readonly Tally[]): Tally[] {
  const sums = new Map<string, Tally>();
  for (const tally of tallies) {
    const key = `${tally.kind} ${tally.name}`;
    sums.set(key, { ...tally, count: (sums.get(key)?.count ?? 0) + tally.count });
  }
  return [...sums.values()];
}
