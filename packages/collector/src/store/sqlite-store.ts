import { idRange } from './id-range.ts';
import { ownDatabase } from './own-database.ts';
import { copyWhileUsed } from './sqlite-backup.ts';
import { eraseAll, forgetStep } from './sqlite-erase.ts';
import { putBatch } from './sqlite-put.ts';
import { closeSession, openSession, type Session } from './sqlite-session.ts';
import type { Statements } from './sqlite-statements.ts';
import type { Documents, LogStore, Store } from './store.ts';
import { StoreError } from './store-error.ts';
import { countsOf } from './tally.ts';

/** The embedded store. */
export interface SqliteStore extends Store {
  /**
   * Copies the database, as it is now, into the new file `to`, and resolves when that is on disk. The store goes on answering and writing meanwhile.
   *
   * @throws {StoreError} if `to` is there already, a copy is being made, or a write failed meanwhile
   */
  backup(to: string): Promise<void>;
}

/**
 * Opens the embedded store: one SQLite file at `path`, whose folder must exist. What it acknowledges is on disk: WAL,
 * `synchronous=FULL`. Only one process may use the file, and nothing else may open it meanwhile, the `sqlite3` command
 * included: this build's lock is not one that other programs see (docs/decisions/0001-embedded-store.md).
 *
 * @throws {StoreError} if another process uses the file, or it cannot be opened.
 */
export async function openSqliteStore(path: string): Promise<SqliteStore> {
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

  const read = <T>(ask: (statements: Statements) => T): T => ask(live().statements);
  const use: Use = { read, write };

  return {
    put: async (receipts) => write((current) => putBatch(current, receipts)),
    get: async (id) => read(({ receipts }) => receipts.find(id)),
    getErased: async (id) => read(({ receipts }) => receipts.findErased(id)),
    bySubject: async (holder, after, limit) => read(({ receipts }) => receipts.listOf(holder, after, limit)),
    erase: async (holder, erasedAt) => write((current) => eraseAll(current, holder, erasedAt)),
    list: async (range, after, limit) =>
      read(({ receipts }) => {
        const sites = range.site === undefined ? receipts.sites() : [range.site];
        return receipts.listSites(sites, { after, ...idRange(range) }, limit);
      }),
    newest: async (limit) => read(({ receipts }) => receipts.listSites(receipts.sites(), idRange({}), limit, 'DESC')),
    counts: async () => countsOf(read(({ receipts }) => receipts.tallies())),
    forgetBefore: async (before, forgottenAt) => write((current) => forgetStep(current, before, forgottenAt)),
    sequence: async () => live().edge.size,
    log: logOf(use, () => live().edge.size),
    documents: documentsOf(use),
    async backup(to) {
      const current = live();
      await copyWhileUsed(current, path, to, () => session === current && !closed);
    },
    async close() {
      if (closed) return;
      closed = true;
      if (session) closeSession(session);
      giveUp();
    },
  };
}

interface Use {
  read<T>(ask: (statements: Statements) => T): T;
  write<T>(act: (session: Session) => T): T;
}

function logOf({ read, write }: Use, size: () => number): LogStore {
  return {
    size: async () => size(),
    entries: async (from, to) => read(({ log }) => log.entries(from, to)),
    tile: async (level, index) => read(({ log }) => log.tile(level, index)),
    saveCheckpoint: async (size, note) => write(({ statements }) => statements.log.save(size, note)),
    latestCheckpoint: async () => read(({ log }) => log.latest()),
  };
}

function documentsOf({ read, write }: Use): Documents {
  return {
    get: async (kind, key) => read(({ documents }) => documents.get(kind, key)),
    put: async (kind, key, text, onlyIf) =>
      write(({ statements: { documents } }) =>
        onlyIf === 'absent' ? documents.putAbsent(kind, key, text) : documents.put(kind, key, text),
      ),
    remove: async (kind, key) => write(({ statements }) => statements.documents.remove(kind, key)),
    list: async (kind, after, limit) => read(({ documents }) => documents.list(kind, after, limit)),
  };
}
