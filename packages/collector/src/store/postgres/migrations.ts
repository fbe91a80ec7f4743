import type { Sql } from 'postgres';
import { StoreError } from '../store-error.ts';
import { isPassing } from './failure.ts';

/**
 * The steps from an empty schema to today's. A step that was published is never edited: a change is a new step at the end. How many were taken stands in
 * the table `sluice_schema`.
 */
export const MIGRATIONS: readonly string[] = [
  `
  -- Bodies are bytes: PostgreSQL's texts cannot hold U+0000. What is erased has none of the columns that may be NULL.
  CREATE TABLE receipt (
    id uuid NOT NULL,
    received_at timestamptz(3) NOT NULL,
    erased_at timestamptz(3),
    site text NOT NULL,
    event text NOT NULL,
    source text NOT NULL,
    regime text NOT NULL,
    entry bytea NOT NULL,
    holder bytea,
    salt bytea,
    body bytea,
    PRIMARY KEY (id)
  ) PARTITION BY RANGE (id);
  CREATE INDEX receipt_site ON receipt (site, id);
  CREATE INDEX receipt_holder ON receipt (holder, id) WHERE holder IS NOT NULL;
  -- Receipts lie nearly in the order of their arrival, so that a few bytes for each megabyte find those before a time.
  CREATE INDEX receipt_received_at ON receipt USING brin (received_at) WITH (autosummarize = on);
  CREATE TABLE receipt_default PARTITION OF receipt DEFAULT;

  -- Places in the log. Beside the receipts, not in them: a place is given later, and an update would write every receipt twice.
  CREATE TABLE place (
    id uuid NOT NULL,
    seq bigint NOT NULL,
    PRIMARY KEY (id)
  ) PARTITION BY RANGE (id);
  CREATE TABLE place_default PARTITION OF place DEFAULT;

  -- What waits for a place, in the transaction that stores the receipt.
  CREATE TABLE pending (
    id uuid PRIMARY KEY,
    entry bytea NOT NULL
  );

  CREATE TABLE log_state (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    size bigint NOT NULL
  );
  INSERT INTO log_state (size) VALUES (0);
  -- 256 entries a row, as they are published; the last row grows.
  CREATE TABLE log_entries (
    idx bigint PRIMARY KEY,
    entries bytea NOT NULL
  );
  CREATE TABLE tile (
    level smallint NOT NULL,
    idx bigint NOT NULL,
    hashes bytea NOT NULL,
    PRIMARY KEY (level, idx)
  );
  -- Hashes cannot be compressed; trying costs time.
  ALTER TABLE log_entries ALTER entries SET STORAGE EXTERNAL;
  ALTER TABLE tile ALTER hashes SET STORAGE EXTERNAL;
  CREATE TABLE checkpoint (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    size bigint NOT NULL,
    note text NOT NULL
  );

  -- Batches only append to tally_delta: if they all updated the same few rows, collectors would wait for each other's syncs.
  CREATE TABLE tally (
    kind text NOT NULL,
    name text NOT NULL,
    count bigint NOT NULL,
    PRIMARY KEY (kind, name)
  );
  CREATE TABLE tally_delta (
    kind text NOT NULL,
    name text NOT NULL,
    count bigint NOT NULL
  );

  CREATE TABLE document (
    kind text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    text text NOT NULL,
    PRIMARY KEY (kind, key)
  );
  `,
];

/** Which of a schema's advisory locks is meant. */
const LOCKS = { migrate: 1, partitions: 2 } as const;

/**
 * A statement that takes a lock which all collectors of one schema share, others in the same database not; it is given back with the transaction.
 */
export function lockStatement(name: keyof typeof LOCKS): string {
  // "slu" in front keeps clear of small numbers that others use.
  return `SELECT pg_advisory_xact_lock(${0x736c7500 + LOCKS[name]}, hashtext(current_schema()));`;
}

/**
 * Brings a schema (the first of the search path) to the newest version, all steps in one transaction; several may try at once.
 *
 * Statements that belong together are sent as one text here and elsewhere, which the server runs as one transaction. The client's own transactions are
 * not used: when their connection breaks it writes on to a socket that is gone, which ends the process or never settles.
 *
 * @throws {StoreError} if a newer version of this program was here.
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-MULTI-STATEMENT
 */
export async function migrate(sql: Sql, steps: readonly string[] = MIGRATIONS): Promise<void> {
  const taken = await takenSteps(sql);
  if (taken === steps.length) return;
  if (taken > steps.length) {
    throw new StoreError(
      `the database has schema version ${taken} and this program knows ${steps.length}; run the newer version of Sluice`,
    );
  }
  try {
    await sql.unsafe(`${lockStatement('migrate')}
      CREATE TABLE IF NOT EXISTS sluice_schema (
        one boolean PRIMARY KEY DEFAULT true CHECK (one), version integer NOT NULL);
      INSERT INTO sluice_schema (version) VALUES (0) ON CONFLICT DO NOTHING;
      DO $$ BEGIN
        IF (SELECT version FROM sluice_schema) <> ${taken} THEN
          RAISE EXCEPTION 'another was faster' USING ERRCODE = '40001';
        END IF;
      END $$;
      ${steps.slice(taken).join(';')};
      UPDATE sluice_schema SET version = ${steps.length};`);
  } catch (error) {
    if (!isPassing(error)) throw error;
    await migrate(sql, steps);
  }
}

async function takenSteps(sql: Sql): Promise<number> {
  const [found] = await sql<{ there: boolean }[]>`SELECT to_regclass('sluice_schema') IS NOT NULL AS there`;
  if (!found?.there) return 0;
  const [row] = await sql<{ version: number }[]>`SELECT version FROM sluice_schema`;
  return row?.version ?? 0;
}
