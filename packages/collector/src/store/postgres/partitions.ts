import type { Sql, TransactionSql } from 'postgres';
import { type Day, dayOf, dayOfName, endOf, firstIdAt, suffixOf } from './day.ts';
import { lockKey } from './migrations.ts';

/** The tables that are partitioned by the id's day, each with a partition `..._default` for all other ids. */
const TABLES = ['receipt', 'place'] as const;

/** The collector takes ids of 48 hours around its clock. Those days have partitions, and one more, made ahead. */
const BACK = 2;
const AHEAD = 3;

/** From so many rows on, a day in the default partition gets one of its own; fewer are not worth a table. */
export const MANY = 10_000;

/** Waits no longer for a lock: who comes behind one that waits, waits too. */
const LOCK_TIMEOUT = '2s';

/** The days around a time that are to have partitions. */
export function daysAround(now: number): Day[] {
  return Array.from({ length: BACK + AHEAD + 1 }, (_, index) => dayOf(now) - BACK + index);
}

/** The days that have partitions, oldest first. */
export async function madeDays(sql: Sql | TransactionSql): Promise<Day[]> {
  const rows = await sql<{ name: string }[]>`
    SELECT relname AS name FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
    WHERE inhparent = 'receipt'::regclass`;
  return rows.flatMap(({ name }) => dayOfName(name) ?? []).sort((a, b) => a - b);
}

/** Makes those partitions of `days` that are missing. */
export async function makeDays(sql: Sql, days: readonly Day[]): Promise<void> {
  const made = new Set(await madeDays(sql));
  for (const day of days) if (!made.has(day)) await makeDay(sql, day);
}

/**
 * Makes a day's partitions and moves into them what lies in the default ones, in one transaction: nobody sees a receipt twice or not at all. The day is
 * built beside the table and attached then, which unlike `CREATE TABLE ... PARTITION OF` lets others read and write the table meanwhile.
 *
 * @see https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-MAINTENANCE
 */
export async function makeDay(sql: Sql, day: Day): Promise<void> {
  const [from, to] = [firstIdAt(endOf(day - 1)), firstIdAt(endOf(day))];
  await sql.begin(async (tx) => {
    await begin(tx);
    if ((await madeDays(tx)).includes(day)) return;
    for (const table of TABLES) {
      const name = `${table}_${suffixOf(day)}`;
      // Names and bounds are made from a number, nothing in them came from outside.
      await tx.unsafe(`
        CREATE TABLE ${name} (LIKE ${table} INCLUDING ALL);
        LOCK TABLE ${table}_default IN ACCESS EXCLUSIVE MODE;
        WITH moved AS (DELETE FROM ${table}_default WHERE id >= '${from}' AND id < '${to}' RETURNING *)
          INSERT INTO ${name} SELECT * FROM moved;
        ALTER TABLE ${table} ATTACH PARTITION ${name} FOR VALUES FROM ('${from}') TO ('${to}');`);
    }
  });
}

/**
 * Takes a day's partitions away if nothing in them arrived at `before` or later. Tells whether it did.
 *
 * @param before ISO 8601
 */
export async function dropDay(sql: Sql, day: Day, before: string): Promise<boolean> {
  return sql.begin(async (tx) => {
    await begin(tx);
    const [receipts, places] = [`receipt_${suffixOf(day)}`, `place_${suffixOf(day)}`];
    await tx.unsafe(`LOCK TABLE ${receipts}, ${places} IN ACCESS EXCLUSIVE MODE`);
    const [late] = await tx`SELECT 1 FROM ${tx(receipts)} WHERE received_at >= ${before} LIMIT 1`;
    if (late) return false;
    // Not CONCURRENTLY, which a table with a default partition does not have; the lock is held for a moment.
    await tx.unsafe(`ALTER TABLE receipt DETACH PARTITION ${receipts}; ALTER TABLE place DETACH PARTITION ${places}`);
    await tx.unsafe(`DROP TABLE ${receipts}, ${places}`);
    return true;
  });
}

/** The days of which {@link MANY} rows lie in the default partition, if they lie near the clock: an id may claim any time. */
export async function crowdedDays(sql: Sql, now: number): Promise<Day[]> {
  const near = [firstIdAt(now - 400 * 86_400_000), firstIdAt(now + 10 * 86_400_000)] as const;
  const rows = await sql<{ day: string }[]>`
    SELECT day FROM (
      SELECT ('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint / 86400000 AS day
      FROM receipt_default WHERE id >= ${near[0]} AND id < ${near[1]}
    ) AS found GROUP BY day HAVING count(*) >= ${MANY} ORDER BY day`;
  return rows.map(({ day }) => Number(day));
}

async function begin(tx: TransactionSql): Promise<void> {
  await tx`SELECT set_config('lock_timeout', ${LOCK_TIMEOUT}, true),
    pg_advisory_xact_lock(${lockKey('partitions')}, hashtext(current_schema()))`;
}
