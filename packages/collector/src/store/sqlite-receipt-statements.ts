import { ERASED_KEY, holderKey } from './holder-key.ts';
import { type PlacedReceipt, receiptOfRow, text } from './read-row.ts';
import { erasedBody, erasureOfRow, RECEIPT_COLUMNS, tallyOfRow } from './sqlite-row.ts';
import type { Prepare } from './sqlite-statements.ts';
import type { Erasure, Holder, ReceivedReceipt, StoredReceipt } from './store.ts';
import type { Tally } from './tally.ts';

/** The order in which a site is listed. */
export type Order = 'ASC' | 'DESC';

const SELECT = `SELECT ${RECEIPT_COLUMNS} FROM receipt`;

/** Erased rows have no site: the index on it has only what is there, however much was erased before it. */
export const LIST_SITE: Readonly<Record<Order, string>> = {
  ASC: 'SELECT id FROM receipt WHERE site = ? AND id > ? AND id >= ? AND id < ? ORDER BY id ASC LIMIT ?',
  DESC: 'SELECT id FROM receipt WHERE site = ? AND id > ? AND id >= ? AND id < ? ORDER BY id DESC LIMIT ?',
};

/**
 * A visitor's, span by span of 2048 places, as the index on holders has them. A million receipts are some 500 spans, each a look into the index: visitors
 * ask seldom, and every receipt is written.
 */
export const LIST_HOLDER: string = `WITH RECURSIVE span (number) AS (
     SELECT 0 UNION ALL SELECT number + 1 FROM span WHERE number < (SELECT max(seq) >> 11 FROM receipt)
   )
   SELECT ${RECEIPT_COLUMNS} FROM span CROSS JOIN receipt
   WHERE seq >> 11 = number AND holder = ? AND id > ? ORDER BY id LIMIT ?`;

/** What arrived before a time, of what was made before an id. */
export const LIST_OLD: string = `${SELECT} WHERE site = ? AND id < ? AND received_at < ? ORDER BY id LIMIT ?`;

/** Prepares the SQL about receipts and their totals. */
export function receiptStatements(prepare: Prepare) {
  const insert = prepare(
    `INSERT INTO receipt (seq, id, entry, salt, holder, site, event, source, regime, received_at, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
  );
  const add = prepare(
    `INSERT INTO tally (kind, name, count) VALUES (?, ?, ?)
     ON CONFLICT (kind, name) DO UPDATE SET count = count + excluded.count`,
  );
  const find = prepare(`${SELECT} WHERE id = ? AND holder <> ${ERASED_KEY}`);
  const findErased = prepare(`${SELECT} WHERE id = ? AND holder = ${ERASED_KEY}`);
  const listOf = prepare(LIST_HOLDER);
  const listSite = { ASC: prepare(LIST_SITE.ASC), DESC: prepare(LIST_SITE.DESC) };
  const listOld = prepare(LIST_OLD);
  const erase = prepare(
    `UPDATE receipt SET salt = zeroblob(32), holder = ${ERASED_KEY}, site = '', event = '', source = '', regime = '', body = ?
     WHERE seq = ?`,
  );
  const tallies = prepare('SELECT kind, name, count FROM tally');
  const sites = prepare("SELECT name FROM tally WHERE kind = 'site' ORDER BY name");
  const each = (row: StoredReceipt | undefined): row is PlacedReceipt => row !== undefined;
  return {
    /** Inserts a receipt at a place; does nothing, and tells so, where its id is there. */
    insert(seq: number, { receipt, receivedAt, body, salt, entry }: ReceivedReceipt): boolean {
      const { id, site, event, source, regime } = receipt;
      return insert.run(seq, id, entry, salt, holderKey(receipt), site, event, source, regime, receivedAt, body) === 1;
    },
    add({ kind, name, count }: Tally): void {
      add.run(kind, name, count);
    },
    find(id: string): PlacedReceipt | undefined {
      const row = find.first(id);
      return row && receiptOfRow(row);
    },
    findErased(id: string): Erasure | undefined {
      const row = findErased.first(id);
      return row && erasureOfRow(row);
    },
    /** A visitor's behind the id `after`, in the order of ids. */
    listOf: (holder: Holder, after: string, limit: number): PlacedReceipt[] =>
      listOf.all(holderKey(holder), after, limit).map(receiptOfRow),
    /**
     * Those of some sites behind the id `after` and within bounds, in the order of ids. Each site is looked up by itself, because only its index knows
     * nothing of erased rows.
     */
    listSites(sites: readonly string[], bounds: Bounds, limit: number, order: Order = 'ASC'): PlacedReceipt[] {
      const { after = '', from, to } = bounds;
      const found = sites.flatMap((site) => listSite[order].all(site, after, from, to, limit));
      const ids = found.map((row) => text(row, 'id')).sort();
      if (order === 'DESC') ids.reverse();
      return ids.slice(0, limit).map(this.find).filter(each);
    },
    /** Those of a site that arrived before a time, of what was made before the id `below`. */
    listOld: (site: string, below: string, before: string, limit: number): PlacedReceipt[] =>
      listOld.all(site, below, before, limit).map(receiptOfRow),
    /**
     * Writes what stays of a receipt over it. SQLite overwrites a row in its place where its length stays the same. Were rows deleted, it would move
     * others about, and leave copies of them in unused places, where a later deletion does not reach.
     */
    erase(row: PlacedReceipt, erasedAt: string): void {
      erase.run(erasedBody(erasedAt, row), row.seq);
    },
    tallies: (): Tally[] => tallies.all().map(tallyOfRow),
    /** Every site of which there ever was a receipt. */
    sites: (): string[] => sites.all().map((row) => text(row, 'name')),
  };
}

/** Between which ids. */
export interface Bounds {
  /** Not this one, but behind it. */
  readonly after?: string;
  readonly from: string;
  /** Not this one, but before it. */
  readonly to: string;
}
