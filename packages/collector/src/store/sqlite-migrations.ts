import type { Database } from 'node-sqlite3-wasm';
import { holderKey } from './holder-key.ts';
import { enterLog } from './sqlite-enter-log.ts';
import { StoreError } from './store-error.ts';

/** A step of the schema: SQL, or what SQL alone cannot do. */
export type Migration = string | ((db: Database) => void);

/** What marked an erased receipt before step 4. */
const OLD_ERASED_KEY = '-'.repeat(64);

/**
 * The steps from an empty file to today's schema. A step that was published is never edited: a change is a new step at
 * the end. How many were taken is in the file itself, as `PRAGMA user_version`.
 */
export const MIGRATIONS: readonly Migration[] = [
  // AUTOINCREMENT: a seq is never given out again, also after the newest row was erased.
  `CREATE TABLE receipt (
     seq INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     site TEXT NOT NULL,
     event TEXT NOT NULL,
     source TEXT NOT NULL,
     regime TEXT NOT NULL,
     received_at TEXT NOT NULL,
     body TEXT NOT NULL
   ) STRICT;
   CREATE TABLE tally (
     kind TEXT NOT NULL,
     name TEXT NOT NULL,
     count INTEGER NOT NULL,
     PRIMARY KEY (kind, name)
   ) STRICT, WITHOUT ROWID;`,
  // Whose a receipt is, by its holder's key (see holderKey); of those that are there it is taken from what they say themselves.
  `ALTER TABLE receipt ADD COLUMN holder TEXT NOT NULL DEFAULT '';
   UPDATE receipt SET holder = holder_key(site, coalesce(json_extract(body, '$.subject'), '')) WHERE json_valid(body);
   CREATE INDEX receipt_holder ON receipt (holder);`,
  // What the visitor answered, and where, used to stay of an erased receipt. The spaces keep the row in its place, see erasedBody.
  `UPDATE receipt SET body = body || printf('%*s', length(site || event || source || regime) + (length(site) > 57), ''),
     site = '', event = '', source = '', regime = '' WHERE holder = '${OLD_ERASED_KEY}';`,
  enterLog,
  // Keys of holders are spread evenly: in one index over all of them nearly every receipt wrote a page of its own, which took more than the rest of its
  // transaction. Within a span of 2048 places those of a batch share their pages.
  `DROP INDEX receipt_holder;
   CREATE INDEX receipt_holder ON receipt (seq >> 11, holder);`,
];

/**
 * Brings the database to the newest schema, each step in a transaction of its own; does nothing where it is there.
 *
 * @throws {StoreError} if the file was written by a newer version.
 */
export function migrate(db: Database, steps: readonly Migration[] = MIGRATIONS): void {
  // As it was when step 2 was written.
  db.function('holder_key', (site, subject) =>
    Buffer.from(holderKey({ site: String(site), subject: String(subject) })).toString('hex'),
  );
  const taken = schemaVersion(db);
  if (taken > steps.length) {
    throw new StoreError(
      `the database has schema version ${taken} and this program knows ${steps.length}; run the newer version of Sluice`,
    );
  }
  steps.slice(taken).forEach((step, index) => {
    try {
      db.exec('BEGIN IMMEDIATE');
      if (typeof step === 'string') db.exec(step);
      else step(db);
      db.exec(`PRAGMA user_version = ${taken + index + 1}; COMMIT;`);
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      throw error;
    }
  });
}

/** How many steps a database has taken. */
export function schemaVersion(db: Database): number {
  return Number(db.get('PRAGMA user_version')?.user_version);
}
