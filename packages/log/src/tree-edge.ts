import { HASH_BYTES, leafHash, perfectHash } from './hash-tree.ts';
import type { Sha256 } from './sha256.ts';
import { isTreeSize, partialTiles, TILE_WIDTH, type Tile } from './tile.ts';

/**
 * The right edge of a tree: all that is needed to append to it. Plain data that nothing changes: who keeps the old one can go back to it, as
 * after a transaction that failed.
 */
export interface TreeEdge {
  /** How many entries the tree has. */
  readonly size: number;
  /** By level from 0, the hashes of the last tile where it is not full; an empty array where it is, or where there is none. */
  readonly partial: readonly Uint8Array[];
}

/** The edge of the tree without entries. */
export const EMPTY_EDGE: TreeEdge = { size: 0, partial: [] };

/** What came of appending. */
export interface Appended {
  readonly edge: TreeEdge;
  /**
   * What has to be written: tiles of level 0 that became full, and those of the levels above that changed, each once, as it is at the end. What
   * level 0 has in its last, partial tile follows from the entries.
   */
  readonly tiles: readonly Tile[];
}

/**
 * Appends entries to a tree. Costs two hashes for each entry, and copies up to 8 kB per call.
 *
 * @param entries 32 bytes each, see `commit`
 */
export function appendEntries(sha256: Sha256, edge: TreeEdge, entries: readonly Uint8Array[]): Appended {
  const partial: Uint8Array[] = [];
  const tiles: Tile[] = [];
  let hashes: readonly Uint8Array[] = entries.map((entry) => leafHash(sha256, entry));
  let before = edge.size;
  for (let level = 0; hashes.length > 0 || before > 0; level++) {
    const row = extendRow(sha256, edge.partial[level] ?? new Uint8Array(), hashes);
    const first = Math.floor(before / TILE_WIDTH);
    row.full.forEach((full, at) => {
      tiles.push({ level, index: first + at, width: TILE_WIDTH, hashes: full });
    });
    const width = row.rest.length / HASH_BYTES;
    if (level > 0 && hashes.length > 0 && width > 0) {
      tiles.push({ level, index: first + row.full.length, width, hashes: row.rest });
    }
    partial.push(row.rest);
    hashes = row.above;
    before = first;
  }
  return { edge: { size: edge.size + entries.length, partial }, tiles };
}

interface Row {
  readonly full: readonly Uint8Array[];
  readonly rest: Uint8Array;
  /** The hashes of what became full, for the level above. */
  readonly above: readonly Uint8Array[];
}

function extendRow(sha256: Sha256, old: Uint8Array, hashes: readonly Uint8Array[]): Row {
  if (hashes.length === 0) return { full: [], rest: old, above: [] };
  const row = new Uint8Array(old.length + hashes.length * HASH_BYTES);
  row.set(old);
  hashes.forEach((hash, at) => {
    row.set(hash, old.length + at * HASH_BYTES);
  });
  const bytes = TILE_WIDTH * HASH_BYTES;
  const full: Uint8Array[] = [];
  for (let at = 0; at + bytes <= row.length; at += bytes) full.push(row.slice(at, at + bytes));
  return { full, rest: row.slice(full.length * bytes), above: full.map((tile) => perfectHash(sha256, tile)) };
}

/**
 * The edge of a tree that is kept somewhere, to go on from.
 *
 * @param entries those of the last tile of level 0, if that is not full: the last `size % 256` of the tree
 * @param readTile gives the hashes of a tile above level 0; more of them than its width may come
 * @throws {Error} if something is missing: the log's own data is damaged, and nothing may be appended to it
 */
export function restoreEdge(
  sha256: Sha256,
  size: number,
  entries: readonly Uint8Array[],
  readTile: (level: number, index: number) => Uint8Array | undefined,
): TreeEdge {
  if (!isTreeSize(size)) throw new RangeError(`${size} is no size of a tree; give a whole number from 0`);
  const partial: Uint8Array[] = [];
  for (const { level, index, width } of partialTiles(size)) {
    while (partial.length < level) partial.push(new Uint8Array());
    const hashes = level === 0 ? leafHashes(sha256, entries) : readTile(level, index);
    if (hashes === undefined || hashes.length < width * HASH_BYTES) {
      throw new Error(
        `the log is damaged: of tile ${index} of level ${level}, ${width} hashes are needed for its size ${size}; restore a backup`,
      );
    }
    partial.push(hashes.slice(0, width * HASH_BYTES));
  }
  return { size, partial };
}

/** The hashes of entries as leaves, one behind the other, as they stand in a tile of level 0. */
export function leafHashes(sha256: Sha256, entries: readonly Uint8Array[]): Uint8Array {
  const hashes = new Uint8Array(entries.length * HASH_BYTES);
  entries.forEach((entry, at) => {
    hashes.set(leafHash(sha256, entry), at * HASH_BYTES);
  });
  return hashes;
}
