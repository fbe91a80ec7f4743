import { emptyRoot, HASH_BYTES, nodeHash, perfectHash } from './hash-tree.ts';
import { MissingTileError, type ReadTile } from './read-tile.ts';
import type { Sha256 } from './sha256.ts';
import { isTreeSize, TILE_WIDTH } from './tile.ts';

/** The hash over the entries at [start, end) of a tree, where that is a node of the tree or of one that the tree grew from. */
export type TreeHashes = (start: number, end: number) => Promise<Uint8Array>;

/**
 * Reads the hashes of a tree from its tiles, each tile once.
 *
 * @param size of the tree that is meant; tiles may be of a larger one
 * @throws {RangeError} if there is no tree of that size, and the result a {@link MissingTileError}
 */
export function createTreeHashes(sha256: Sha256, size: number, readTile: ReadTile): TreeHashes {
  if (!isTreeSize(size)) throw new RangeError(`${size} is no size of a tree; give a whole number from 0`);
  const tiles = new Map<string, Promise<Uint8Array>>();

  function tileOf(level: number, index: number, width: number): Promise<Uint8Array> {
    const name = `${level}/${index}`;
    const tile = tiles.get(name) ?? readWhole(readTile, level, index, width);
    tiles.set(name, tile);
    return tile;
  }

  async function perfect(start: number, count: number): Promise<Uint8Array> {
    let level = 0;
    let unit = 1;
    while (count / unit >= TILE_WIDTH) {
      level++;
      unit *= TILE_WIDTH;
    }
    const at = start / unit;
    const index = Math.floor(at / TILE_WIDTH);
    const width = Math.min(TILE_WIDTH, Math.floor(size / unit) - index * TILE_WIDTH);
    const hashes = await tileOf(level, index, width);
    const from = (at % TILE_WIDTH) * HASH_BYTES;
    return perfectHash(sha256, hashes.subarray(from, from + (count / unit) * HASH_BYTES));
  }

  async function hashOf(start: number, end: number): Promise<Uint8Array> {
    if (end === start) return emptyRoot(sha256);
    const left = splitOf(end - start);
    if (left * 2 === end - start || end - start === 1) return perfect(start, end - start);
    return nodeHash(sha256, await perfect(start, left), await hashOf(start + left, end));
  }

  return hashOf;
}

/**
 * Where a tree of so many entries divides: the largest power of two below their number.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6962.html#section-2.1
 */
export function splitOf(count: number): number {
  let left = 1;
  while (left * 2 < count) left *= 2;
  return left;
}

async function readWhole(readTile: ReadTile, level: number, index: number, width: number): Promise<Uint8Array> {
  const hashes = await readTile({ level, index, width });
  if (hashes === undefined || hashes.length < width * HASH_BYTES) throw new MissingTileError({ level, index, width });
  return hashes;
}
