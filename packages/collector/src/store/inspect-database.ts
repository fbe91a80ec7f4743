import { appendEntries, EMPTY_EDGE } from '@sluice/log';
import type { Database } from 'node-sqlite3-wasm';
import { sha256Node } from './sha256-node.ts';
import { openFile } from './sqlite-connection.ts';
import { MIGRATIONS, schemaVersion } from './sqlite-migrations.ts';
import { StoreError } from './store-error.ts';

/** What is in a database of receipts. */
export interface DatabaseReport {
  /** Steps of the schema that it has taken. */
  readonly schema: number;
  /** Receipts, erased ones included. */
  readonly receipts: number;
}

/** From this step of the schema on there is a log. */
const LOGGED = 4;

/** Entries in memory at a time. */
const CHUNK = 4096;

/**
 * Reads all of a database that no collector uses, and changes nothing in it: whether SQLite finds it whole, whether it is one of receipts that this
 * version knows, and whether the log's tiles follow from its entries.
 *
 * @throws {StoreError} with what is wrong
 */
export function inspectDatabase(path: string): DatabaseReport {
  const db = openFile(path, { fileMustExist: true });
  try {
    const damage = damageOf(db);
    if (damage) throw new StoreError(`${path} is damaged: ${damage}`);
    const schema = schemaVersion(db);
    const known = schema > 0 && db.get("SELECT 1 FROM sqlite_schema WHERE name = 'receipt'");
    if (!known) throw new StoreError(`${path} is no database of receipts`);
    if (schema > MIGRATIONS.length) {
      throw new StoreError(
        `${path} has schema version ${schema} and this program knows ${MIGRATIONS.length}; run the newer version of Sluice`,
      );
    }
    const { receipts, last } = db.get('SELECT count(*) AS receipts, coalesce(max(seq), 0) AS last FROM receipt') ?? {};
    if (receipts !== last) throw new StoreError(`${path} has ${receipts} receipts and ${last} places`);
    if (schema >= LOGGED && !hasWholeLog(db))
      throw new StoreError(`the log in ${path} does not follow from its entries`);
    return { schema, receipts: Number(receipts) };
  } finally {
    db.close();
  }
}

/** What SQLite says is wrong with a file, or nothing. https://sqlite.org/pragma.html#pragma_integrity_check */
function damageOf(db: Database): string | undefined {
  try {
    const found = db.all('PRAGMA integrity_check').map(({ integrity_check: line }) => String(line));
    return found.join() === 'ok' ? undefined : found.slice(0, 3).join('; ');
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be read';
  }
}

function hasWholeLog(db: Database): boolean {
  let edge = EMPTY_EDGE;
  const tiles = new Map<string, Uint8Array>();
  for (;;) {
    const rows = db.all('SELECT entry FROM receipt WHERE seq > ? ORDER BY seq LIMIT ?', [edge.size, CHUNK]);
    if (rows.length === 0) break;
    const entries = rows.map(({ entry }) => entry as Uint8Array);
    const appended = appendEntries(sha256Node, edge, entries);
    for (const { level, index, hashes } of appended.tiles) tiles.set(`${level} ${index}`, hashes);
    edge = appended.edge;
    if (!flush(db, tiles, false)) return false;
  }
  return flush(db, tiles, true);
}

/** Compares and forgets the tiles that are full, and at the end those that are not. */
function flush(db: Database, tiles: Map<string, Uint8Array>, isEnd: boolean): boolean {
  for (const [key, hashes] of tiles) {
    if (!isEnd && hashes.length < 256 * 32) continue;
    const { hashes: kept } =
      db.get('SELECT hashes FROM tile WHERE level = ? AND idx = ?', key.split(' ').map(Number)) ?? {};
    if (!(kept instanceof Uint8Array) || Buffer.compare(kept, hashes) !== 0) return false;
    tiles.delete(key);
  }
  return true;
}
