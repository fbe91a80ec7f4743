import { idRange } from './id-range.ts';
import { createMemoryDocuments } from './memory-documents.ts';
import { createMemoryLog } from './memory-log.ts';
import type { Erasure, Holder, PutResult, ReceivedReceipt, Store, StoredReceipt } from './store.ts';
import { countsOf, type Tally, talliesOf } from './tally.ts';

type Row = StoredReceipt & Holder;

/** Creates a store that forgets everything when the process ends: for tests and for trying things out. */
export function createMemoryStore(): Store {
  const byId = new Map<string, Row>();
  const erasures = new Map<string, Erasure>();
  const tallies: Tally[] = [];
  const entries: Uint8Array[] = [];

  function putOne({ receipt, ...received }: ReceivedReceipt): PutResult {
    const known = byId.get(receipt.id);
    if (known && known.body !== received.body) return { outcome: 'conflict' };
    if (known) return { outcome: 'repeated', ...placeOf(known) };
    if (erasures.has(receipt.id)) return { outcome: 'erased' };
    const { id, site, subject, event, source, regime } = receipt;
    const row = { seq: entries.push(received.entry), id, site, subject, event, source, regime, ...received };
    byId.set(id, row);
    return { outcome: 'stored', ...placeOf(row) };
  }

  /** In the order of ids. */
  const where = (is: (row: Row) => boolean) => [...byId.values()].filter(is).sort((a, b) => (a.id < b.id ? -1 : 1));
  const of = ({ site, subject }: Holder) => where((row) => row.site === site && row.subject === subject);

  function eraseRows(rows: readonly Row[], erasedAt: string): number {
    for (const { seq, id, receivedAt, entry } of rows) {
      byId.delete(id);
      erasures.set(id, { ...(seq !== undefined && { seq }), id, receivedAt, entry, erasedAt });
    }
    return rows.length;
  }

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
      const behind = of(holder).filter(({ id }) => id > after);
      return behind.slice(0, limit).map(publicPart);
    },
    erase: async (holder, erasedAt) => eraseRows(of(holder), erasedAt),
    async list(range, after, limit) {
      const { from, to } = idRange(range);
      const within = where(({ id, site }) => id > after && id >= from && id < to && site === (range.site ?? site));
      return within.slice(0, limit).map(publicPart);
    },
    async newest(limit) {
      return where(() => true)
        .reverse()
        .slice(0, limit)
        .map(publicPart);
    },
    async counts() {
      return countsOf(tallies);
    },
    async forgetBefore(before, forgottenAt) {
      return eraseRows(
        where(({ receivedAt }) => receivedAt < before),
        forgottenAt,
      );
    },
    async sequence() {
      return entries.length;
    },
    log: createMemoryLog(entries),
    documents: createMemoryDocuments(),
    async close() {},
  };
}

function placeOf({ seq, receivedAt }: StoredReceipt): Pick<StoredReceipt, 'seq' | 'receivedAt'> {
  return { ...(seq !== undefined && { seq }), receivedAt };
}

function publicPart({ subject: _, ...row }: Row): StoredReceipt {
  return row;
}
