import type { Sql } from 'postgres';
import { type Day, endOf, suffixOf } from './day.ts';
import { dropDay, madeDays } from './partitions.ts';
import { erased } from './queries.ts';

/** Receipts that are erased in one transaction. */
const STEP = 2000;

/**
 * Forgets receipts that arrived before a time, see `Store.forgetBefore`: a whole day with its partition, or some of a day that only lies before it in
 * part. Gives how many, and 0 when there are none left.
 */
export async function forgetSome(sql: Sql, before: string, forgottenAt: string): Promise<number> {
  const time = Date.parse(before);
  const days = await madeDays(sql);
  for (const day of days.filter((one) => endOf(one) <= time)) {
    const count = await countOf(sql, day);
    if ((await dropDay(sql, day, time)) && count > 0) return count;
  }
  const left = await madeDays(sql);
  for (const table of ['receipt_default', ...left.map((day) => `receipt_${suffixOf(day)}`)]) {
    const count = await eraseSome(sql, table, before, forgottenAt);
    if (count > 0) return count;
  }
  return 0;
}

/** Erased ones are not in this index, which is a tenth of the table. */
async function countOf(sql: Sql, day: Day): Promise<number> {
  const [row] = await sql<{ count: string }[]>`
    SELECT count(*) FROM ${sql(`receipt_${suffixOf(day)}`)} WHERE holder IS NOT NULL`;
  return Number(row?.count ?? 0);
}

async function eraseSome(sql: Sql, table: string, before: string, forgottenAt: string): Promise<number> {
  const { count } = await sql`
    UPDATE ${sql(table)} SET ${erased(sql, forgottenAt)} WHERE id IN (
      SELECT id FROM ${sql(table)} WHERE received_at < ${before} AND holder IS NOT NULL LIMIT ${STEP})`;
  return count;
}
