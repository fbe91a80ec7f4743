import type { Database } from 'node-sqlite3-wasm';
import { ownDatabase } from './own-database.ts';
import { openConnection } from './sqlite-connection.ts';
import { prepareStatements, type Statements } from './sqlite-statements.ts';
import type { PutResult, ReceivedReceipt, Store } from './store.ts';
import { StoreError } from './store-error.ts';
import { countsOf, talliesOf } from './tally.ts';

interface Session {
  readonly db: Database;
  readonly statements: Statements;
}

/**
 * Opens the embedded store: one SQLite file at `path`, whose folder must exist. What it acknowledges is on disk: WAL,
 * `synchronous=FULL`. Only one process may use the file, and nothing else may open it meanwhile, the `sqlite3` command
 * included: this build's lock is not one that other programs see (docs/decisions/0001-embedded-store.md).
 *
 * @throws {StoreError} if another process uses the file, or it cannot be opened.
 */
export async function openSqliteStore(path: string): Promise<Store> {
  const giveUp = ownDatabase(path);
  let session: Session | undefined;
  let closed = false;
  try {
    session = openSession(path);
  } catch (error) {
    giveUp();
    throw error;
  }

  /** The open session, opened anew where the last write failed. */
  function live(): Session {
    if (closed) throw new StoreError(`${path} was closed`);
    session ??= openSession(path);
    return session;
  }

  return {
    async put(receipts) {
      const current = live();
      try {
        return putBatch(current, receipts);
      } catch (error) {
        // After a failed sync the kernel may have dropped the pages: only what is read anew from the file is true.
        // https://wiki.postgresql.org/wiki/Fsync_Errors
        session = undefined;
        closeSession(current);
        const reason = error instanceof Error ? error.message : 'unknown error';
        throw new StoreError(`${path} was not written: ${reason}`, { cause: error });
      }
    },
    async get(id) {
      return live().statements.find(id);
    },
    async newest(limit) {
      return live().statements.newest(limit);
    },
    async counts() {
      return countsOf(live().statements.tallies());
    },
    async close() {
      if (closed) return;
      closed = true;
      if (session) closeSession(session);
      giveUp();
    },
  };
}

function openSession(path: string): Session {
  const db = openConnection(path);
  return { db, statements: prepareStatements(db) };
}

/** Closes without throwing: after a failed write closing may fail as well, and the file is recovered on opening. */
function closeSession({ db, statements }: Session): void {
  try {
    statements.finalize();
    db.close();
  } catch {
    // The memory of this one connection is lost, the data is not.
  }
}

function putBatch({ db, statements }: Session, receipts: readonly ReceivedReceipt[]): PutResult[] {
  db.exec('BEGIN IMMEDIATE');
  const results = receipts.map((received) => putOne(statements, received));
  const stored = receipts.filter((_, index) => results[index]?.outcome === 'stored');
  for (const tally of talliesOf(stored)) statements.add(tally);
  db.exec('COMMIT');
  return results;
}

/** Looks before it inserts: `ON CONFLICT DO NOTHING` would spend a number of the sequence on every repeat. */
function putOne(statements: Statements, received: ReceivedReceipt): PutResult {
  const known = statements.find(received.receipt.id);
  if (known && known.body !== received.body) return { outcome: 'conflict' };
  if (known) return { outcome: 'repeated', seq: known.seq, receivedAt: known.receivedAt };
  return { outcome: 'stored', seq: statements.insert(received), receivedAt: received.receivedAt };
}
