import { createHash } from 'node:crypto';
import { appendEntries, HASH_BYTES, partialTiles, restoreEdge, TILE_WIDTH, type Tile, type TreeEdge } from '@sluice/log';
import type { Sql, TransactionSql } from 'postgres';
import { StoreError } from '../store-error.ts';
import { bytesArray } from './bytes-array.ts';
import { lockKey } from './migrations.ts';

/** Receipts that get a place in one transaction: some 50 ms of hashing, and not much more to do again if it fails. */
const STEP = 5000;

/** What one step has done. */
export interface Step {
  /** How many entries the log has. */
  readonly size: number;
  /** Whether more may be waiting. */
  readonly more: boolean;
}

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/**
 * Gives the receipts that wait longest a place in the log, in the order of ids, and appends their entries to the log: one transaction. Whoever finds
 * another at work does nothing. Beside the lock, the log's size is compared before it is set, so that two orders can never be mixed.
 */
export async function sequenceStep(sql: Sql): Promise<Step> {
  return sql.begin('isolation level read committed', async (tx) => {
    const [lock] = await tx<{ mine: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(${lockKey('sequence')}, hashtext(current_schema())) AS mine`;
    const size = await logSize(tx);
    if (!lock?.mine) return { size, more: false };
    await foldTallies(tx);
    const waiting = await takeWaiting(tx);
    if (waiting.length === 0) return { size, more: false };
    const [ids, entries] = [waiting.map(({ id }) => id), waiting.map(({ entry }) => entry)];
    // Read anew each time: an edge in memory could be one of before a failover.
    const appended = appendEntries(sha256, await readEdge(tx, size), entries);
    await writePlaces(tx, size, ids);
    await writeEntries(tx, size, entries);
    await writeTiles(tx, appended.tiles);
    const { count } = await tx`UPDATE log_state SET size = ${appended.edge.size} WHERE size = ${size}`;
    if (count !== 1) throw new StoreError('the log has grown meanwhile; nothing was appended');
    return { size: appended.edge.size, more: waiting.length === STEP };
  });
}

/** How many entries the log has. */
export async function logSize(sql: Sql | TransactionSql): Promise<number> {
  const [row] = await sql<{ size: string }[]>`SELECT size FROM log_state`;
  return Number(row?.size ?? 0);
}

/** Entries `from` up to `to` of the log, as far as there are. */
export async function readEntries(sql: Sql | TransactionSql, from: number, to: number): Promise<Uint8Array[]> {
  if (!(from >= 0 && to > from)) return [];
  const first = Math.floor(from / TILE_WIDTH);
  const rows = await sql<{ idx: string; entries: Uint8Array }[]>`
    SELECT idx, entries FROM log_entries WHERE idx >= ${first} AND idx <= ${Math.floor((to - 1) / TILE_WIDTH)} ORDER BY idx`;
  if (Number(rows[0]?.idx) !== first) return [];
  const bytes = Buffer.concat(rows.map(({ entries }) => entries));
  return hashesOf(bytes).slice(from - first * TILE_WIDTH, to - first * TILE_WIDTH);
}

async function takeWaiting(tx: TransactionSql): Promise<{ id: string; entry: Uint8Array }[]> {
  return tx<{ id: string; entry: Uint8Array }[]>`
    WITH taken AS (
      DELETE FROM pending WHERE id IN (SELECT id FROM pending ORDER BY id LIMIT ${STEP}) RETURNING id, entry
    ) SELECT id, entry FROM taken ORDER BY id`;
}

async function readEdge(tx: TransactionSql, size: number): Promise<TreeEdge> {
  const tiles = partialTiles(size).filter(({ level }) => level > 0);
  const rows = await tx<{ level: number; idx: string; hashes: Uint8Array }[]>`
    SELECT level, idx, hashes FROM tile JOIN unnest(
      ${tiles.map(({ level }) => level)}::smallint[], ${tiles.map(({ index }) => index)}::bigint[]
    ) AS wanted (level, idx) USING (level, idx)`;
  const found = new Map(rows.map(({ level, idx, hashes }) => [`${level}/${idx}`, hashes]));
  const last = await readEntries(tx, size - (size % TILE_WIDTH), size);
  return restoreEdge(sha256, size, last, (level, index) => found.get(`${level}/${index}`));
}

async function writePlaces(tx: TransactionSql, size: number, ids: readonly string[]): Promise<void> {
  await tx`INSERT INTO place (id, seq)
    SELECT id, ${size}::bigint + nth FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS t (id, nth)`;
}

async function writeEntries(tx: TransactionSql, size: number, entries: readonly Uint8Array[]): Promise<void> {
  const all = [...(await readEntries(tx, size - (size % TILE_WIDTH), size)), ...entries];
  const rows = Array.from({ length: Math.ceil(all.length / TILE_WIDTH) }, (_, row) => ({
    index: Math.floor(size / TILE_WIDTH) + row,
    bytes: Buffer.concat(all.slice(row * TILE_WIDTH, (row + 1) * TILE_WIDTH)),
  }));
  await tx`INSERT INTO log_entries (idx, entries)
    SELECT * FROM unnest(${rows.map(({ index }) => index)}::bigint[], ${bytesArray(tx, rows.map(({ bytes }) => bytes))})
    ON CONFLICT (idx) DO UPDATE SET entries = EXCLUDED.entries`;
}

async function writeTiles(tx: TransactionSql, tiles: readonly Tile[]): Promise<void> {
  if (tiles.length === 0) return;
  await tx`INSERT INTO tile (level, idx, hashes)
    SELECT * FROM unnest(${tiles.map(({ level }) => level)}::smallint[], ${tiles.map(({ index }) => index)}::bigint[],
      ${bytesArray(tx, tiles.map(({ hashes }) => hashes))})
    ON CONFLICT (level, idx) DO UPDATE SET hashes = EXCLUDED.hashes`;
}

/** Sums up what batches have added to the totals since. */
async function foldTallies(tx: TransactionSql): Promise<void> {
  await tx`
    WITH taken AS (DELETE FROM tally_delta RETURNING kind, name, count)
    INSERT INTO tally (kind, name, count) SELECT kind, name, sum(count) FROM taken GROUP BY kind, name
    ON CONFLICT (kind, name) DO UPDATE SET count = tally.count + EXCLUDED.count`;
}

function hashesOf(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, at) =>
    new Uint8Array(bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)),
  );
}
