import type { Database } from 'node-sqlite3-wasm';
import { RECEIPT_COLUMNS, receiptOfRow, tallyOfRow } from './sqlite-row.ts';
import type { ReceivedReceipt, StoredReceipt } from './store.ts';
import type { Tally } from './tally.ts';

/** The SQL that the store speaks, prepared once for a connection. */
export interface Statements {
  /** Inserts a receipt of a new id and gives its seq. */
  insert(received: ReceivedReceipt): number;
  add(tally: Tally): void;
  find(id: string): StoredReceipt | undefined;
  newest(limit: number): StoredReceipt[];
  tallies(): Tally[];
  /** Frees the memory of all of them; closing a connection does not. */
  finalize(): void;
}

/** Prepares the {@link Statements} of a connection. All values are bound, none becomes part of the SQL. */
export function prepareStatements(db: Database): Statements {
  const insert = db.prepare(
    'INSERT INTO receipt (id, site, event, source, regime, received_at, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const add = db.prepare(
    `INSERT INTO tally (kind, name, count) VALUES (?, ?, ?)
     ON CONFLICT (kind, name) DO UPDATE SET count = count + excluded.count`,
  );
  const find = db.prepare(`SELECT ${RECEIPT_COLUMNS} FROM receipt WHERE id = ?`);
  const newest = db.prepare(`SELECT ${RECEIPT_COLUMNS} FROM receipt ORDER BY seq DESC LIMIT ?`);
  const tallies = db.prepare('SELECT kind, name, count FROM tally');
  return {
    insert({ receipt: { id, site, event, source, regime }, receivedAt, body }) {
      return Number(insert.run([id, site, event, source, regime, receivedAt, body]).lastInsertRowid);
    },
    add({ kind, name, count }) {
      add.run([kind, name, count]);
    },
    find(id) {
      const row = find.get([id]);
      return row ? receiptOfRow(row) : undefined;
    },
    newest: (limit) => newest.all([limit]).map(receiptOfRow),
    tallies: () => tallies.all().map(tallyOfRow),
    finalize() {
      for (const statement of [insert, add, find, newest, tallies]) statement.finalize();
    },
  };
}
