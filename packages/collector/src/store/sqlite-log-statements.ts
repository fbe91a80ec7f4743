import { bytes, number, text } from './read-row.ts';
import type { Prepare } from './sqlite-statements.ts';
import type { Checkpoint } from './store.ts';

/** Prepares the SQL about the log. The entries stand with their receipts. */
export function logStatements(prepare: Prepare) {
  const size = prepare('SELECT coalesce(max(seq), 0) AS size FROM receipt');
  const entries = prepare('SELECT entry FROM receipt WHERE seq > ? AND seq <= ? ORDER BY seq');
  const tile = prepare('SELECT hashes FROM tile WHERE level = ? AND idx = ?');
  const writeTile = prepare(
    `INSERT INTO tile (level, idx, hashes) VALUES (?, ?, ?)
     ON CONFLICT (level, idx) DO UPDATE SET hashes = excluded.hashes`,
  );
  const latest = prepare('SELECT size, note FROM checkpoint ORDER BY size DESC LIMIT 1');
  const save = prepare(
    'INSERT INTO checkpoint (size, note) SELECT ?1, ?2 WHERE ?1 > (SELECT coalesce(max(size), -1) FROM checkpoint)',
  );
  return {
    size(): number {
      const row = size.first();
      return row ? number(row, 'size') : 0;
    },
    entries: (from: number, to: number): Uint8Array[] => entries.all(from, to).map((row) => bytes(row, 'entry')),
    tile(level: number, index: number): Uint8Array | undefined {
      const row = tile.first(level, index);
      return row && bytes(row, 'hashes');
    },
    writeTile(level: number, index: number, hashes: Uint8Array): void {
      writeTile.run(level, index, hashes);
    },
    latest(): Checkpoint | undefined {
      const row = latest.first();
      return row && { size: number(row, 'size'), note: text(row, 'note') };
    },
    /** Compares and writes in one statement. */
    save: (size: number, note: string): boolean => save.run(size, note) === 1,
  };
}
