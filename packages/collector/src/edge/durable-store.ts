import type { TreeEdge } from '@sluice/log';
import { idRange } from '../store/id-range.ts';
import { receiptOfRow } from '../store/read-row.ts';
import type { PutResult, ReceivedReceipt, Store, StoredReceipt } from '../store/store.ts';
import { createDurableDocuments } from './durable-documents.ts';
import { openDurableLog } from './durable-log.ts';
import { erasureOfRow } from './durable-row.ts';
import { migrate } from './durable-schema.ts';
import type { DurableStorage, SqlValue } from './durable-storage.ts';
import { createDurableTallies } from './durable-tallies.ts';

/** Most receipts that one call of `forgetBefore` forgets: the object answers nobody meanwhile. */
const FORGOTTEN_AT_ONCE = 500;

const INSERT = `INSERT INTO receipt (seq, id, site, subject, event, source, regime, received_at, body, salt, entry)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const COLUMNS = 'seq, id, site, event, source, regime, received_at, body, salt, entry';

/**
 * Opens the store in a Durable Object's own SQLite database. Places in the log are given in `put`, for nobody else writes.
 *
 * What is written is durable before anybody hears of it: until then the object's output gate holds back the answer, and every other message that
 * leaves the object; where writing fails the object is reset and the caller gets an error. So promises here resolve before that, without harm.
 *
 * @see https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/#supported-options-1
 * @see https://blog.cloudflare.com/durable-objects-easy-fast-correct-choose-three/
 */
export function openDurableStore(storage: DurableStorage): Store {
  migrate(storage);
  const { sql } = storage;
  const log = openDurableLog(storage);
  const tallies = createDurableTallies(storage);

  const receipts = (where: string, ...values: SqlValue[]) =>
    sql
      .exec(`SELECT ${COLUMNS} FROM receipt ${where}`, ...values)
      .toArray()
      .map(receiptOfRow);
  const find = (id: string): StoredReceipt | undefined => receipts('WHERE id = ?', id)[0];
  const findErased = (id: string) => sql.exec('SELECT * FROM erasure WHERE id = ?', id).toArray().map(erasureOfRow)[0];

  function putOne({ receipt, body, receivedAt, salt, entry }: ReceivedReceipt, next: number): PutResult {
    const known = find(receipt.id);
    if (known && known.body !== body) return { outcome: 'conflict' };
    if (known?.seq !== undefined) return { outcome: 'repeated', seq: known.seq, receivedAt: known.receivedAt };
    if (findErased(receipt.id)) return { outcome: 'erased' };
    const { id, site, subject, event, source, regime } = receipt;
    sql.exec(INSERT, next, id, site, subject, event, source, regime, receivedAt, body, salt, entry);
    return { outcome: 'stored', seq: next, receivedAt };
  }

  function putBatch(batch: readonly ReceivedReceipt[]): { results: PutResult[]; edge: TreeEdge } {
    const stored: ReceivedReceipt[] = [];
    const results = batch.map((received) => {
      const result = putOne(received, log.length + stored.length + 1);
      if (result.outcome === 'stored') stored.push(received);
      return result;
    });
    tallies.add(stored);
    return { results, edge: log.append(stored.map(({ entry }) => entry)) };
  }

  /** Moves what stays of receipts into a table of its own, and deletes them; answers how many. */
  function eraseAll(erasedAt: string, where: string, ...values: SqlValue[]): number {
    return storage.transactionSync(() => {
      const stays =
        'INSERT INTO erasure (erased_at, seq, id, received_at, entry) SELECT ?, seq, id, received_at, entry';
      sql.exec(`${stays} FROM receipt WHERE ${where}`, erasedAt, ...values);
      return sql.exec(`DELETE FROM receipt WHERE ${where} RETURNING 1`, ...values).toArray().length;
    });
  }

  return {
    async put(batch) {
      const { results, edge } = storage.transactionSync(() => putBatch(batch));
      log.keep(edge);
      return results;
    },
    async get(id) {
      return find(id);
    },
    async getErased(id) {
      return findErased(id);
    },
    bySubject: async ({ site, subject }, after, limit) =>
      receipts('WHERE subject = ? AND site = ? AND id > ? ORDER BY id LIMIT ?', subject, site, after, limit),
    erase: async ({ site, subject }, erasedAt) => eraseAll(erasedAt, 'subject = ? AND site = ?', subject, site),
    async list(range, after, limit) {
      const { from, to } = idRange(range);
      const site = range.site ?? null;
      const where = 'WHERE id > ?1 AND id >= ?2 AND id < ?3 AND (?4 IS NULL OR site = ?4) ORDER BY id LIMIT ?5';
      return receipts(where, after, from, to, site, limit);
    },
    newest: async (limit) => receipts('ORDER BY id DESC LIMIT ?', limit),
    counts: async () => tallies.counts(),
    async forgetBefore(before, forgottenAt) {
      const { to } = idRange({ to: Date.parse(before) });
      const old = 'SELECT seq FROM receipt WHERE id < ? AND received_at < ? ORDER BY id LIMIT ?';
      return eraseAll(forgottenAt, `seq IN (${old})`, to, before, FORGOTTEN_AT_ONCE);
    },
    sequence: async () => log.length,
    log,
    documents: createDurableDocuments(storage),
    async close() {},
  };
}
