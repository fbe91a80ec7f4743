import { createHash } from 'node:crypto';
import {
  appendEntries,
  HASH_BYTES,
  partialTiles,
  restoreEdge,
  TILE_WIDTH,
  type Tile,
  type TreeEdge,
} from '@sluice/log';
import type { Sql } from 'postgres';
import { bytesArray } from './bytes-array.ts';

/** Receipts that get a place in one transaction: some 50 ms of hashing, and not much more to do again if it fails. */
const STEP = 5000;

/** What one step has done. */
export interface Step {
  /** How many entries the log has. */
  readonly size: number;
  /** Whether more may be waiting. */
  readonly more: boolean;
}

interface Waiting {
  readonly id: string;
  readonly entry: Uint8Array;
}

interface EntryRow {
  readonly index: number;
  readonly bytes: Uint8Array;
}

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/**
 * Gives the receipts that wait longest a place in the log, in the order of ids, and appends their entries to the log. Several may try at a time: all that is
 * written stands in one statement, which does nothing unless the log still has the size from which the places were counted. So only one
 * order can come about, no lock is held while hashes are made, and who is killed leaves none behind.
 */
export async function sequenceStep(sql: Sql): Promise<Step> {
  // Size first: if it is still the same when it is compared, what was seen to wait after it has got no place in between.
  const size = await logSize(sql);
  const waiting = await sql<Waiting[]>`SELECT id, entry FROM pending ORDER BY id LIMIT ${STEP}`;
  if (waiting.length === 0) return { size, more: false };
  const last = await readEntries(sql, size - (size % TILE_WIDTH), size);
  // Read anew each time: an edge in memory could be one of before a failover.
  const edge = await readEdge(sql, size, last);
  const entries = waiting.map(({ entry }) => entry);
  const { tiles } = appendEntries(sha256, edge, entries);
  const grown = await write(sql, size, waiting, entryRows(size, [...last, ...entries]), tiles);
  // Another was at work, and goes on with it.
  if (!grown) return { size: await logSize(sql), more: false };
  return { size: size + waiting.length, more: waiting.length === STEP };
}

/** How many entries the log has. */
export async function logSize(sql: Sql): Promise<number> {
  const [row] = await sql<{ size: string }[]>`SELECT size FROM log_state`;
  return Number(row?.size ?? 0);
}

/** Entries `from` up to `to` of the log, as far as there are. */
export async function readEntries(sql: Sql, from: number, to: number): Promise<Uint8Array[]> {
  if (!(from >= 0 && to > from)) return [];
  const first = Math.floor(from / TILE_WIDTH);
  const rows = await sql<{ idx: string; entries: Uint8Array }[]>`
    SELECT idx, entries FROM log_entries WHERE idx >= ${first} AND idx <= ${Math.floor((to - 1) / TILE_WIDTH)} ORDER BY idx`;
  const bytes = Buffer.concat(rows.map(({ entries }) => entries));
  return hashesOf(bytes).slice(from - first * TILE_WIDTH, to - first * TILE_WIDTH);
}

async function readEdge(sql: Sql, size: number, last: readonly Uint8Array[]): Promise<TreeEdge> {
  const tiles = partialTiles(size).filter(({ level }) => level > 0);
  const rows = await sql<{ level: number; idx: string; hashes: Uint8Array }[]>`
    SELECT level, idx, hashes FROM tile JOIN unnest(
      ${tiles.map(({ level }) => level)}::smallint[], ${tiles.map(({ index }) => index)}::bigint[]
    ) AS wanted (level, idx) USING (level, idx)`;
  const found = new Map(rows.map(({ level, idx, hashes }) => [`${level}/${idx}`, hashes]));
  return restoreEdge(sha256, size, last, (level, index) => found.get(`${level}/${index}`));
}

/** Entries by groups of 256, as they are kept: the last group of before, now with more, and those behind it. */
function entryRows(size: number, entries: readonly Uint8Array[]): EntryRow[] {
  return Array.from({ length: Math.ceil(entries.length / TILE_WIDTH) }, (_, row) => ({
    index: Math.floor(size / TILE_WIDTH) + row,
    bytes: Buffer.concat(entries.slice(row * TILE_WIDTH, (row + 1) * TILE_WIDTH)),
  }));
}

/** Writes everything or nothing, and tells whether it did. What batches have added to the totals since is summed up on the way. */
async function write(
  sql: Sql,
  size: number,
  waiting: readonly Waiting[],
  rows: readonly EntryRow[],
  tiles: readonly Tile[],
): Promise<boolean> {
  const ids = waiting.map(({ id }) => id);
  const [grown] = await sql`
    WITH grown AS (
      UPDATE log_state SET size = ${size + ids.length} WHERE size = ${size} RETURNING size
    ), placed AS (
      INSERT INTO place (id, seq) SELECT id, ${size}::bigint + nth
      FROM grown, unnest(${ids}::uuid[]) WITH ORDINALITY AS t (id, nth)
    ), waited AS (
      DELETE FROM pending USING grown WHERE id = ANY(${ids}::uuid[])
    ), entered AS (
      INSERT INTO log_entries (idx, entries) SELECT idx, entries
      FROM grown, unnest(${rows.map(({ index }) => index)}::bigint[],
        ${bytesArray(
          sql,
          rows.map(({ bytes }) => bytes),
        )}) AS t (idx, entries)
      ON CONFLICT (idx) DO UPDATE SET entries = EXCLUDED.entries
    ), tiled AS (
      INSERT INTO tile (level, idx, hashes) SELECT level, idx, hashes
      FROM grown, unnest(${tiles.map(({ level }) => level)}::smallint[], ${tiles.map(({ index }) => index)}::bigint[],
        ${bytesArray(
          sql,
          tiles.map(({ hashes }) => hashes),
        )}) AS t (level, idx, hashes)
      ON CONFLICT (level, idx) DO UPDATE SET hashes = EXCLUDED.hashes
    ), added AS (
      DELETE FROM tally_delta USING grown RETURNING kind, name, count
    ), summed AS (
      INSERT INTO tally (kind, name, count) SELECT kind, name, sum(count) FROM added GROUP BY kind, name
      ON CONFLICT (kind, name) DO UPDATE SET count = tally.count + EXCLUDED.count
    )
    SELECT size FROM grown`;
  return grown !== undefined;
}

function hashesOf(bytes: Uint8Array): Uint8Array[] {
  return Array.from(
    { length: bytes.length / HASH_BYTES },
    (_, at) => new Uint8Array(bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)),
  );
}
