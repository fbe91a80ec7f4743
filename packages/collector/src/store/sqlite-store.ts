import type { Database } from 'node-sqlite3-wasm';
import { erasureOf } from './erasure-of.ts';
import { ownDatabase } from './own-database.ts';
import { openConnection, settle } from './sqlite-connection.ts';
import { prepareStatements, type Statements } from './sqlite-statements.ts';
import type { Holder, PutResult, ReceivedReceipt, Store } from './store.ts';
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

  function write<T>(act: (session: Session) => T): T {
    const current = live();
    try {
      return act(current);
    } catch (error) {
      // After a failed sync the kernel may have dropped the pages: only what is read anew from the file is true.
      // https://wiki.postgresql.org/wiki/Fsync_Errors
      session = undefined;
      closeSession(current);
      const reason = error instanceof Error ? error.message : 'unknown error';
      throw new StoreError(`${path} was not written: ${reason}`, { cause: error });
    }
  }

  return {
    put: async (receipts) => write((current) => putBatch(current, receipts)),
    erase: async (holder, erasedAt) => write((current) => eraseAll(current, holder, erasedAt)),
    async get(id) {
      return live().statements.find(id);
    },
    async getErased(id) {
      return live().statements.findErased(id);
    },
    async bySubject(holder, after, limit) {
      return live().statements.listOf(holder, after, limit);
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
  if (statements.findErased(received.receipt.id)) return { outcome: 'erased' };
  return { outcome: 'stored', seq: statements.insert(received), receivedAt: received.receivedAt };
}

/** Receipts in memory at a time while they are erased: each may have 60 KiB. */
const ERASED_AT_ONCE = 100;

/** Writes nothing where there is nothing: whoever asks with made-up ids costs no sync of the disk. */
function eraseAll({ db, statements }: Session, holder: Holder, erasedAt: string): number {
  let rows = statements.listOf(holder, 0, ERASED_AT_ONCE);
  if (rows.length === 0) return 0;
  let count = 0;
  db.exec('BEGIN IMMEDIATE');
  while (rows.length > 0) {
    for (const row of rows) statements.erase(erasureOf(row, erasedAt), row);
    count += rows.length;
    rows = statements.listOf(holder, rows.at(-1)?.seq ?? 0, ERASED_AT_ONCE);
  }
  db.exec('COMMIT');
  settle(db);
  return count;
}
