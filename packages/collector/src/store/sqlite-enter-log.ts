import { appendEntries, commit, EMPTY_EDGE, SALT_BYTES, type TreeEdge } from '@sluice/log';
import type { Database } from 'node-sqlite3-wasm';
import { ERASED_KEY } from './holder-key.ts';
import { sha256Node } from './sha256-node.ts';
import { StoreError } from './store-error.ts';

/** Entries in memory at a time. */
const CHUNK = 4096;

/**
 * The fourth step of the schema: salts and entries of receipts, the log's tiles and checkpoints, documents. Receipts from before get a salt and an
 * entry as if they came now, in their old order. The entry of one that was erased by then is the SHA-256 of its body, which had been kept of it: there
 * is nothing left to make another from.
 *
 * `entry` and `salt` stand in front of the body, because whatever stands behind a long text lies on another page. There is no AUTOINCREMENT any more:
 * rows are never deleted, and the log's size is the last seq.
 */
export function enterLog(db: Database): void {
  const erased = `holder = '${'-'.repeat(64)}'`;
  db.function('new_salt', () => crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  db.function('commit_to', (salt, body) => commit(sha256Node, salt as Uint8Array, String(body)));
  db.exec(
    `CREATE TABLE logged (
       seq INTEGER PRIMARY KEY,
       id TEXT NOT NULL UNIQUE,
       entry BLOB NOT NULL,
       salt BLOB NOT NULL,
       holder BLOB NOT NULL,
       site TEXT NOT NULL,
       event TEXT NOT NULL,
       source TEXT NOT NULL,
       regime TEXT NOT NULL,
       received_at TEXT NOT NULL,
       body TEXT NOT NULL
     ) STRICT;
     INSERT INTO logged
       SELECT seq, id, iif(${erased}, unhex(json_extract(body, '$.sha256')), zeroblob(32)), iif(${erased}, zeroblob(32), new_salt()),
         iif(${erased}, ${ERASED_KEY}, coalesce(unhex(nullif(holder, '')), zeroblob(32))), site, event, source, regime, received_at,
         iif(${erased}, json_remove(body, '$.sha256') || printf('%*s', length(body) - length(json_remove(body, '$.sha256')), ''), body)
       FROM receipt ORDER BY seq;
     UPDATE logged SET entry = commit_to(salt, body) WHERE holder <> ${ERASED_KEY};
     DROP TABLE receipt;
     ALTER TABLE logged RENAME TO receipt;
     CREATE INDEX receipt_holder ON receipt (holder);
     CREATE INDEX receipt_site ON receipt (site, id);
     CREATE TABLE tile (level INTEGER NOT NULL, idx INTEGER NOT NULL, hashes BLOB NOT NULL, PRIMARY KEY (level, idx)) STRICT;
     CREATE TABLE checkpoint (size INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT;
     CREATE TABLE document (kind TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (kind, key)) STRICT;`,
  );
  const { count, last } = db.get('SELECT count(*) AS count, coalesce(max(seq), 0) AS last FROM receipt') ?? {};
  if (count !== last) throw new StoreError(`the database has ${count} receipts and ${last} places; restore a backup`);
  writeTiles(db);
}

function writeTiles(db: Database): void {
  let edge: TreeEdge = EMPTY_EDGE;
  for (;;) {
    const rows = db.all('SELECT entry FROM receipt WHERE seq > ? ORDER BY seq LIMIT ?', [edge.size, CHUNK]);
    if (rows.length === 0) return;
    const appended = appendEntries(
      sha256Node,
      edge,
      rows.map(({ entry }) => entry as Uint8Array),
    );
    for (const { level, index, hashes } of appended.tiles) {
      db.run('INSERT OR REPLACE INTO tile (level, idx, hashes) VALUES (?, ?, ?)', [level, index, hashes]);
    }
    edge = appended.edge;
  }
}
