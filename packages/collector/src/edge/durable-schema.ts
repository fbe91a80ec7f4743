import { StoreError } from '../store/store-error.ts';
import type { DurableStorage } from './durable-storage.ts';

/**
 * One step for each version of the schema, in order; only ever appended to. What is erased leaves the table of receipts, so that listings and
 * retention read no rows that are of no use: rows read and written are what is paid for.
 */
const STEPS: readonly string[] = [
  `
  CREATE TABLE receipt (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    site TEXT NOT NULL,
    subject TEXT NOT NULL,
    event TEXT NOT NULL,
    source TEXT NOT NULL,
    regime TEXT NOT NULL,
    received_at TEXT NOT NULL,
    body TEXT NOT NULL,
    salt BLOB NOT NULL,
    entry BLOB NOT NULL
  );
  CREATE INDEX receipt_of_subject ON receipt (subject, id);
  CREATE TABLE erasure (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    erased_at TEXT NOT NULL,
    entry BLOB NOT NULL
  );
  CREATE TABLE tally (day TEXT PRIMARY KEY, tallies TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE tile (level INTEGER, place INTEGER, hashes BLOB NOT NULL, PRIMARY KEY (level, place)) WITHOUT ROWID;
  CREATE TABLE checkpoint (id INTEGER PRIMARY KEY CHECK (id = 1), size INTEGER NOT NULL, note TEXT NOT NULL);
  CREATE TABLE document (kind TEXT, key TEXT, text TEXT NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID;
  `,
];

/**
 * Brings the schema of an object up to date, in one transaction with the note of its version.
 *
 * @throws {StoreError} if a later release has written it: its data may mean something else
 */
export function migrate(storage: DurableStorage): void {
  storage.transactionSync(() => {
    const { sql } = storage;
    sql.exec('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY)');
    const version = Number(sql.exec('SELECT max(version) AS version FROM schema_version').toArray()[0]?.version ?? 0);
    if (version > STEPS.length) {
      throw new StoreError(`the schema has version ${version}, this release knows ${STEPS.length}; deploy a newer one`);
    }
    STEPS.slice(version).forEach((step, index) => {
      sql.exec(step);
      sql.exec('INSERT INTO schema_version (version) VALUES (?)', version + index + 1);
    });
  });
}
