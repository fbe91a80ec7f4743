import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import sqlite, { type Database } from 'node-sqlite3-wasm';
import { migrate } from './sqlite-migrations.ts';
import { StoreError } from './store-error.ts';
import { syncFolder } from './sync-folder.ts';

/** Before this version a checkpoint at the wrong moment could corrupt a WAL database. https://sqlite.org/wal.html */
const OLDEST_SQLITE = '3.51.3';

/** Pages in the WAL at which SQLite moves them into the database: 16 MB. */
export const AUTOCHECKPOINT = 4000;

/**
 * Opens the one connection to the database at `path`, which the caller must own (see `ownDatabase`), with its schema up
 * to date and every commit synced to disk.
 *
 * @throws {StoreError} if SQLite is too old, will not do what durability needs, or cannot read the file.
 */
export function openConnection(path: string): Database {
  const db = openFile(path);
  try {
    migrate(db);
    settle(db);
    syncFolder(dirname(path));
    return db;
  } catch (error) {
    db.close();
    throw unopened(path, error);
  }
}

/**
 * Opens the one connection to the database at `path`, which the caller must own, with whatever schema it has. What a killed process has left in its WAL
 * is read from there, and moved into the file when the connection is closed.
 *
 * @throws {StoreError} as {@link openConnection}
 */
export function openFile(path: string, options: { readonly fileMustExist?: boolean } = {}): Database {
  let db: Database | undefined;
  try {
    // This build locks by making a directory, which outlives a killed process. The caller owns the file, so it is stale.
    rmSync(`${path}.lock`, { recursive: true, force: true });
    db = new sqlite.Database(path, options);
    // The WebAssembly build has no shared memory: WAL works only while one connection owns the file, and a WAL database
    // cannot even be read before that is said. https://sqlite.org/wal.html#use_of_wal_without_shared_memory
    pragma(db, 'locking_mode', 'EXCLUSIVE', 'exclusive');
    requireVersion(String(db.get('SELECT sqlite_version() AS version')?.version));
    pragma(db, 'journal_mode', 'WAL', 'wal');
    pragma(db, 'synchronous', 'FULL', '2');
    // A page that gets another use keeps what stood in it otherwise. https://sqlite.org/pragma.html#pragma_secure_delete
    pragma(db, 'secure_delete', 'ON', '1');
    db.exec(`PRAGMA wal_autocheckpoint = ${AUTOCHECKPOINT}; PRAGMA cache_size = -65536;`);
    return db;
  } catch (error) {
    if (db?.isOpen) db.close();
    throw unopened(path, error);
  }
}

function unopened(path: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const reason = error instanceof Error ? error.message : 'unknown error';
  return new StoreError(`${path} cannot be opened: ${reason}`, { cause: error });
}

/** Tells whether SQLite's version `found` is `oldest` or newer, number by number. */
export function isAtLeast(found: string, oldest: string): boolean {
  return found.localeCompare(oldest, 'en', { numeric: true }) >= 0;
}

function requireVersion(found: string): void {
  if (isAtLeast(found, OLDEST_SQLITE)) return;
  throw new StoreError(`SQLite ${found} can corrupt its WAL; update node-sqlite3-wasm to one with ${OLDEST_SQLITE}`);
}

/**
 * Moves what the WAL holds into the database and syncs both. What a killed process or a failed sync left in the WAL may
 * be in the kernel's memory alone, and answering a repeat of it writes nothing that would sync it later. What was erased stands in the WAL until then.
 *
 * @throws {StoreError} if SQLite cannot
 */
export function settle(db: Database): void {
  if (db.get('PRAGMA wal_checkpoint(TRUNCATE)')?.busy !== 0) throw new StoreError('SQLite cannot write its WAL back');
}

/** Sets a pragma and reads it back: SQLite answers a mode that it cannot have with the one that it kept. */
function pragma(db: Database, name: string, value: string, expected: string): void {
  db.exec(`PRAGMA ${name} = ${value}`);
  const got = String(db.get(`PRAGMA ${name}`)?.[name]);
  if (got !== expected) throw new StoreError(`SQLite keeps ${name} at "${got}", "${expected}" is needed`);
}
