import { UUIDV7 } from '@sluice/core';
import type { PendingQuery, Row, Sql } from 'postgres';
import { holderKey } from '../holder-key.ts';
import type { Erasure, Holder, Range, StoredReceipt } from '../store.ts';
import type { Tally, TallyKind } from '../tally.ts';
import { firstIdAt, NIL } from './day.ts';
import { erasureOfRow, type ReceiptRow, receiptOfRow } from './rows.ts';

/** Finds a receipt or what stays of it by its id. What is no id is not asked for: the database would refuse it. */
async function find(sql: Sql, id: string): Promise<ReceiptRow | undefined> {
  if (!UUIDV7.test(id)) return undefined;
  const [row] = await sql<ReceiptRow[]>`
    SELECT ${columns(sql)} FROM receipt LEFT JOIN place ON place.id = receipt.id WHERE receipt.id = ${id}`;
  return row;
}

/** See `Store.get`. */
export async function getReceipt(sql: Sql, id: string): Promise<StoredReceipt | undefined> {
  const row = await find(sql, id);
  return row && row.erased_at === null ? receiptOfRow(row) : undefined;
}

/** See `Store.getErased`. */
export async function getErasure(sql: Sql, id: string): Promise<Erasure | undefined> {
  const row = await find(sql, id);
  return row && erasureOfRow(row);
}

/** See `Store.bySubject`. */
export async function listOf(sql: Sql, holder: Holder, after: string, limit: number): Promise<StoredReceipt[]> {
  const cursor = cursorOf(after);
  if (cursor === undefined) return [];
  const key = holderKey(holder);
  return page(sql, sql`WHERE holder = ${key} AND id > ${cursor} ORDER BY id LIMIT ${limit}`);
}

/** See `Store.list`. */
export async function listRange(sql: Sql, range: Range, after: string, limit: number): Promise<StoredReceipt[]> {
  const { site, from = 0, to = Number.POSITIVE_INFINITY } = range;
  const [cursor, first, end] = [cursorOf(after), firstIdAt(from), firstIdAt(to)];
  // U+0000 can be in no text of PostgreSQL, so in no site's name either.
  if (cursor === undefined || first === undefined || site?.includes('\0')) return [];
  const bounds = sql`
    WHERE id > ${cursor} AND id >= ${first} ${end === undefined ? sql`` : sql`AND id < ${end}`}
    ${site === undefined ? sql`` : sql`AND site = ${site}`} AND erased_at IS NULL ORDER BY id LIMIT ${limit}`;
  return page(sql, bounds);
}

/** See `Store.newest`. */
export async function listNewest(sql: Sql, limit: number): Promise<StoredReceipt[]> {
  const rows = await page(sql, sql`WHERE erased_at IS NULL ORDER BY id DESC LIMIT ${limit}`);
  return rows.reverse();
}

/** See `Store.erase`. One statement: all or nothing, and one sync, or none where nothing is theirs. */
export async function eraseAll(sql: Sql, holder: Holder, erasedAt: string): Promise<number> {
  const { count } = await sql`
    UPDATE receipt SET ${erased(sql, erasedAt)} WHERE holder = ${holderKey(holder)}`;
  return count;
}

/** What is written over a receipt that is erased: nothing that is the visitor's is left. */
export function erased(sql: Sql, at: string): PendingQuery<Row[]> {
  return sql`erased_at = ${at}, holder = NULL, salt = NULL, body = NULL, site = '', event = '', source = '', regime = ''`;
}

/** All totals: those that were summed up, and what came since. */
export async function readTallies(sql: Sql): Promise<Tally[]> {
  const rows = await sql<{ kind: TallyKind; name: string; count: string }[]>`
    SELECT kind, name, sum(count) AS count FROM (TABLE tally UNION ALL TABLE tally_delta) AS each GROUP BY kind, name`;
  return rows.map(({ kind, name, count }) => ({ kind, name, count: Number(count) }));
}

/** A page of receipts in the order of ids. It is found first, so that only its own rows look for their places. */
async function page(sql: Sql, which: PendingQuery<Row[]>): Promise<StoredReceipt[]> {
  const rows = await sql<ReceiptRow[]>`
    SELECT ${columns(sql)} FROM (SELECT * FROM receipt ${which}) AS receipt
    LEFT JOIN place ON place.id = receipt.id ORDER BY receipt.id`;
  return rows.map(receiptOfRow);
}

function columns(sql: Sql): PendingQuery<Row[]> {
  return sql`place.seq, receipt.id, site, event, source, regime, received_at, erased_at, entry, salt, body`;
}

/** The id behind which a page begins; `undefined` where no id can lie behind it. */
function cursorOf(after: string): string | undefined {
  if (after === '') return NIL;
  return UUIDV7.test(after) ? after : undefined;
}
