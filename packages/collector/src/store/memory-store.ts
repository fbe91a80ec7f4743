import { erasureOf } from './erasure-of.ts';
import type { Erasure, Holder, PutResult, ReceivedReceipt, Store, StoredReceipt } from './store.ts';
import { countsOf, type Tally, talliesOf } from './tally.ts';

/** Creates a store that forgets everything when the process ends: for tests and for trying things out. */
export function createMemoryStore(): Store {
  /** In the order of storing. */
  const byId = new Map<string, StoredReceipt & Holder>();
  const erasures = new Map<string, Erasure>();
  const tallies: Tally[] = [];

  function putOne({ receipt, body, receivedAt }: ReceivedReceipt): PutResult {
    const known = byId.get(receipt.id);
    if (known && known.body !== body) return { outcome: 'conflict' };
    if (known) return { outcome: 'repeated', seq: known.seq, receivedAt: known.receivedAt };
    if (erasures.has(receipt.id)) return { outcome: 'erased' };
    const { id, site, subject, event, source, regime } = receipt;
    const seq = byId.size + erasures.size + 1;
    byId.set(id, { seq, id, site, subject, event, source, regime, receivedAt, body });
    return { outcome: 'stored', seq, receivedAt };
  }

  const of = ({ site, subject }: Holder) =>
    [...byId.values()].filter((row) => row.site === site && row.subject === subject);

  return {
    async put(receipts) {
      const results = receipts.map(putOne);
      tallies.push(...talliesOf(receipts.filter((_, index) => results[index]?.outcome === 'stored')));
      return results;
    },
    async get(id) {
      const row = byId.get(id);
      return row && publicPart(row);
    },
    async getErased(id) {
      return erasures.get(id);
    },
    async bySubject(holder, after, limit) {
      const behind = of(holder).filter(({ seq }) => seq > after);
      return behind.slice(0, limit).map(publicPart);
    },
    async erase(holder, erasedAt) {
      const rows = of(holder);
      for (const row of rows) {
        byId.delete(row.id);
        erasures.set(row.id, erasureOf(row, erasedAt));
      }
      return rows.length;
    },
    async newest(limit) {
      const rows = [...byId.values()];
      return rows
        .slice(Math.max(0, rows.length - limit))
        .reverse()
        .map(publicPart);
    },
    async counts() {
      return countsOf(tallies);
    },
    async close() {},
  };
}

function publicPart({ subject: _, ...row }: StoredReceipt & Holder): StoredReceipt {
  return row;
}
