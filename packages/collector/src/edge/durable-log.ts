import { appendEntries, restoreEdge, sha256, TILE_WIDTH, type TreeEdge } from '@sluice/log';
import { bytes, number, text } from '../store/read-row.ts';
import type { LogStore } from '../store/store.ts';
import type { DurableStorage } from './durable-storage.ts';

/** The log of one object. */
export interface DurableLog extends LogStore {
  /**
   * Gives entries the next places and writes the tiles that came of it; belongs into the transaction that stores their receipts. What it
   * answers is for {@link keep}, after that transaction.
   */
  append(entries: readonly Uint8Array[]): TreeEdge;
  /** Takes note of the tree as it is after a transaction; one that failed leaves the tree as it was. */
  keep(edge: TreeEdge): void;
  /** How many entries have a place. */
  readonly length: number;
}

/** The entries of places above `?1` up to `?2`, whether their receipts were erased or not. */
const ENTRIES = `SELECT seq, entry FROM receipt WHERE seq > ?1 AND seq <= ?2
  UNION ALL SELECT seq, entry FROM erasure WHERE seq > ?1 AND seq <= ?2 ORDER BY seq`;

const SIZE = 'SELECT max((SELECT ifnull(max(seq), 0) FROM receipt), (SELECT ifnull(max(seq), 0) FROM erasure)) AS size';

/** Opens the log over the receipts in `storage`, whose schema is up to date. */
export function openDurableLog({ sql }: DurableStorage): DurableLog {
  const tileAt = (level: number, index: number) => {
    const [row] = sql.exec('SELECT hashes FROM tile WHERE level = ? AND place = ?', level, index).toArray();
    return row && bytes(row, 'hashes');
  };
  const entriesOf = (from: number, to: number) =>
    sql
      .exec(ENTRIES, from, to)
      .toArray()
      .map((row) => bytes(row, 'entry'));
  const [row] = sql.exec(SIZE).toArray();
  const size = row ? number(row, 'size') : 0;
  let edge = restoreEdge(sha256, size, entriesOf(size - (size % TILE_WIDTH), size), tileAt);

  return {
    get length() {
      return edge.size;
    },
    append(entries) {
      const appended = appendEntries(sha256, edge, entries);
      for (const { level, index, hashes } of appended.tiles) {
        sql.exec('INSERT OR REPLACE INTO tile (level, place, hashes) VALUES (?, ?, ?)', level, index, hashes);
      }
      return appended.edge;
    },
    keep(next) {
      edge = next;
    },
    async size() {
      return edge.size;
    },
    async entries(from, to) {
      return entriesOf(Math.max(0, from), to);
    },
    async tile(level, index) {
      return tileAt(level, index);
    },
    async saveCheckpoint(size, note) {
      // One row, written over: a row for each second of a busy year would take more room than the receipts.
      const insert = 'INSERT INTO checkpoint (id, size, note) VALUES (1, ?, ?) ON CONFLICT (id)';
      const update = 'DO UPDATE SET size = excluded.size, note = excluded.note WHERE excluded.size > size';
      return sql.exec(`${insert} ${update} RETURNING 1`, size, note).toArray().length === 1;
    },
    async latestCheckpoint() {
      const [latest] = sql.exec('SELECT size, note FROM checkpoint').toArray();
      return latest && { size: number(latest, 'size'), note: text(latest, 'note') };
    },
  };
}
