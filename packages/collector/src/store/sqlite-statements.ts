import type { Database } from 'node-sqlite3-wasm';
import { ERASED_KEY, holderKey } from './holder-key.ts';
import { erasedBody, erasureOfRow, RECEIPT_COLUMNS, receiptOfRow, tallyOfRow } from './sqlite-row.ts';
import type { Erasure, Holder, ReceivedReceipt, StoredReceipt } from './store.ts';
import type { Tally } from './tally.ts';

/** The SQL that the store speaks, prepared once for a connection. */
export interface Statements {
  /** Inserts a receipt of a new id and gives its seq. */
  insert(received: ReceivedReceipt): number;
  add(tally: Tally): void;
  find(id: string): StoredReceipt | undefined;
  findErased(id: string): Erasure | undefined;
  /** Those behind the place `after`, oldest first. */
  listOf(holder: Holder, after: number, limit: number): StoredReceipt[];
  /**
   * Writes what stays of a receipt over it. SQLite overwrites a row in its place where its length stays the same. Were rows deleted, it would move
   * others about, and leave copies of them in unused places, where a later deletion does not reach.
   */
  erase(erasure: Erasure, row: StoredReceipt): void;
  newest(limit: number): StoredReceipt[];
  tallies(): Tally[];
  /** Frees the memory of all of them; closing a connection does not. */
  finalize(): void;
}

/** Prepares the {@link Statements} of a connection. All values are bound, none becomes part of the SQL. */
export function prepareStatements(db: Database): Statements {
  const insert = db.prepare(
    'INSERT INTO receipt (id, site, holder, event, source, regime, received_at, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const add = db.prepare(
    `INSERT INTO tally (kind, name, count) VALUES (?, ?, ?)
     ON CONFLICT (kind, name) DO UPDATE SET count = count + excluded.count`,
  );
  const find = db.prepare(`SELECT ${RECEIPT_COLUMNS} FROM receipt WHERE id = ? AND holder <> '${ERASED_KEY}'`);
  const findErased = db.prepare(`SELECT ${RECEIPT_COLUMNS} FROM receipt WHERE id = ? AND holder = '${ERASED_KEY}'`);
  const listOf = db.prepare(`SELECT ${RECEIPT_COLUMNS} FROM receipt WHERE holder = ? AND seq > ? ORDER BY seq LIMIT ?`);
  const erase = db.prepare(
    `UPDATE receipt SET holder = '${ERASED_KEY}', site = '', event = '', source = '', regime = '', body = ? WHERE seq = ?`,
  );
  const newest = db.prepare(
    `SELECT ${RECEIPT_COLUMNS} FROM receipt WHERE holder <> '${ERASED_KEY}' ORDER BY seq DESC LIMIT ?`,
  );
  const tallies = db.prepare('SELECT kind, name, count FROM tally');
  return {
    insert({ receipt, receivedAt, body }) {
      const { id, site, event, source, regime } = receipt;
      return Number(
        insert.run([id, site, holderKey(receipt), event, source, regime, receivedAt, body]).lastInsertRowid,
      );
    },
    add({ kind, name, count }) {
      add.run([kind, name, count]);
    },
    find(id) {
      const row = find.get([id]);
      return row ? receiptOfRow(row) : undefined;
    },
    findErased(id) {
      const row = findErased.get([id]);
      return row ? erasureOfRow(row) : undefined;
    },
    listOf: (holder, after, limit) => listOf.all([holderKey(holder), after, limit]).map(receiptOfRow),
    erase(erasure, row) {
      erase.run([erasedBody(erasure, row), erasure.seq]);
    },
    newest: (limit) => newest.all([limit]).map(receiptOfRow),
    tallies: () => tallies.all().map(tallyOfRow),
    finalize() {
      for (const each of [insert, add, find, findErased, listOf, erase, newest, tallies]) each.finalize();
    },
  };
}
