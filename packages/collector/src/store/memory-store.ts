import type { PutResult, ReceivedReceipt, Store, StoredReceipt } from './store.ts';
import { countsOf, type Tally, talliesOf } from './tally.ts';

/** Creates a store that forgets everything when the process ends: for tests and for trying things out. */
export function createMemoryStore(): Store {
  const rows: StoredReceipt[] = [];
  const byId = new Map<string, StoredReceipt>();
  const tallies: Tally[] = [];

  function putOne({ receipt, body, receivedAt }: ReceivedReceipt): PutResult {
    const known = byId.get(receipt.id);
    if (known && known.body !== body) return { outcome: 'conflict' };
    if (known) return { outcome: 'repeated', seq: known.seq, receivedAt: known.receivedAt };
    const { id, site, event, source, regime } = receipt;
    const row = { seq: rows.length + 1, id, site, event, source, regime, receivedAt, body };
    rows.push(row);
    byId.set(id, row);
    return { outcome: 'stored', seq: row.seq, receivedAt };
  }

  return {
    async put(receipts) {
      const results = receipts.map(putOne);
      tallies.push(...talliesOf(receipts.filter((_, index) => results[index]?.outcome === 'stored')));
      return results;
    },
    async get(id) {
      return byId.get(id);
    },
    async newest(limit) {
      return rows.slice(Math.max(0, rows.length - limit)).reverse();
    },
    async counts() {
      return countsOf(tallies);
    },
    async close() {},
  };
}
