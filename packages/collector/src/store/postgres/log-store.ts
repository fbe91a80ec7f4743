import type { LogStore } from '../store.ts';
import type { Pool } from './pool.ts';
import { logSize, readEntries } from './sequence.ts';

/** Creates the `LogStore` on PostgreSQL. */
export function createPostgresLog(reads: Pool, writes: Pool): LogStore {
  return {
    size: () => reads.run(logSize),
    entries: (from, to) => reads.run((sql) => readEntries(sql, from, to)),
    tile: (level, index) =>
      reads.run(async (sql) => {
        const [row] = await sql<{ hashes: Uint8Array }[]>`
          SELECT hashes FROM tile WHERE level = ${level} AND idx = ${index}`;
        return row && new Uint8Array(row.hashes);
      }),
    saveCheckpoint: (size, note) =>
      writes.run(async (sql) => {
        const { count } = await sql`INSERT INTO checkpoint (size, note) VALUES (${size}, ${note})
          ON CONFLICT (one) DO UPDATE SET size = EXCLUDED.size, note = EXCLUDED.note WHERE checkpoint.size < EXCLUDED.size`;
        return count === 1;
      }),
    latestCheckpoint: () =>
      reads.run(async (sql) => {
        const [row] = await sql<{ size: string; note: string }[]>`SELECT size, note FROM checkpoint`;
        return row && { size: Number(row.size), note: row.note };
      }),
  };
}
