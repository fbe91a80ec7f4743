import { restoreEdge, TILE_WIDTH, type TreeEdge } from '@sluice/log';
import type { Database } from 'node-sqlite3-wasm';
import { sha256Node } from './sha256-node.ts';
import { openConnection } from './sqlite-connection.ts';
import { prepareStatements, type Statements } from './sqlite-statements.ts';

/** An open connection with all that belongs to it. It is thrown away whole when a write fails. */
export interface Session {
  readonly db: Database;
  readonly statements: Statements;
  /** The right edge of the log, as it is in the database. */
  edge: TreeEdge;
  /** Whether the file is being copied and must not change: everything stays in the WAL until then. */
  isCopied: boolean;
}

/** Opens the database at `path`, which the caller must own, and goes on where its log ends. See {@link openConnection} for errors. */
export function openSession(path: string): Session {
  const db = openConnection(path);
  const statements = prepareStatements(db);
  const { log } = statements;
  const size = log.size();
  const entries = log.entries(size - (size % TILE_WIDTH), size);
  return { db, statements, edge: restoreEdge(sha256Node, size, entries, log.tile), isCopied: false };
}

/** Closes without throwing: after a failed write closing may fail as well, and the file is recovered on opening. */
export function closeSession({ db, statements }: Session): void {
  try {
    statements.finalize();
    db.close();
  } catch {
    // The memory of this one connection is lost, the data is not.
  }
}
