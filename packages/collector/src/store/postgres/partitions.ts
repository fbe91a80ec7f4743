import type { Sql } from 'postgres';
import { type Day, dayOf, dayOfName, endOf, firstIdAt, suffixOf } from './day.ts';
import { isDuplicate } from './failure.ts';
import { lockStatement } from './migrations.ts';

/** The tables that are partitioned by the id's day, each with a partition `..._default` for all other ids. */
const TABLES = ['receipt', 'place'] as const;

/** The collector takes ids of 48 hours around its clock. Those days have partitions, and one more, made ahead. */
const BACK = 2;
const AHEAD = 3;

/** From so many rows on, a day in the default partition gets one of its own; fewer are not worth a table. */
export const MANY = 10_000;

const DAY = 86_400_000;

/** Begins what changes partitions. It waits for no lock for long: who comes behind one that waits, waits too. */
const BEGIN = `SELECT set_config('lock_timeout', '2s', true); ${lockStatement('partitions')}`;

/** The days around a time that are to have partitions. */
export function daysAround(now: number): Day[] {
  return Array.from({ length: BACK + AHEAD + 1 }, (_, index) => dayOf(now) - BACK + index);
}

/** The days that have partitions, oldest first. */
export async function madeDays(sql: Sql): Promise<Day[]> {
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
async function makeDay(sql: Sql, day: Day): Promise<void> {
  const [from, to] = [firstIdAt(endOf(day - 1)), firstIdAt(endOf(day))];
  // Names and bounds are made from a number, nothing in them came from outside.
  const statements = TABLES.map((table) => {
    const name = `${table}_${suffixOf(day)}`;
    return `
      CREATE TABLE ${name} (LIKE ${table} INCLUDING ALL);
      LOCK TABLE ${table}_default IN ACCESS EXCLUSIVE MODE;
      WITH moved AS (DELETE FROM ${table}_default WHERE id >= '${from}' AND id < '${to}' RETURNING *)
        INSERT INTO ${name} SELECT * FROM moved;
      ALTER TABLE ${table} ATTACH PARTITION ${name} FOR VALUES FROM ('${from}') TO ('${to}');`;
  });
  try {
    await sql.unsafe(BEGIN + statements.join(''));
  } catch (error) {
    // Another collector was faster.
    if (!isDuplicate(error)) throw error;
  }
}

/**
 * Takes a day's partitions away if nothing in them arrived at `before` or later. Tells whether it did.
 *
 * @param before milliseconds since 1970
 */
export async function dropDay(sql: Sql, day: Day, before: number): Promise<boolean> {
  const [receipts, places] = [`receipt_${suffixOf(day)}`, `place_${suffixOf(day)}`];
  // Not CONCURRENTLY, which a table with a default partition does not have; the lock is held for a moment.
  await sql.unsafe(`${BEGIN}
    DO $$ BEGIN
      IF to_regclass('${receipts}') IS NULL THEN RETURN; END IF;
      LOCK TABLE ${receipts}, ${places} IN ACCESS EXCLUSIVE MODE;
      IF EXISTS (SELECT FROM ${receipts} WHERE received_at >= '${new Date(before).toISOString()}') THEN RETURN; END IF;
      ALTER TABLE receipt DETACH PARTITION ${receipts};
      ALTER TABLE place DETACH PARTITION ${places};
      DROP TABLE ${receipts}, ${places};
    END $$;`);
  return !(await madeDays(sql)).includes(day);
}

/** The days of which {@link MANY} rows lie in the default partition, if they lie near the clock: an id may claim any time. */
export async function crowdedDays(sql: Sql, now: number): Promise<Day[]> {
  const [from = null, to = null] = [firstIdAt(now - 400 * DAY), firstIdAt(now + 10 * DAY)];
  const rows = await sql<{ day: string }[]>`
    SELECT day FROM (
      SELECT ('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint / ${DAY}::bigint AS day
      FROM receipt_default WHERE id >= ${from} AND id < ${to}
    ) AS found GROUP BY day HAVING count(*) >= ${MANY} ORDER BY day`;
  return rows.map(({ day }) => Number(day));
}
