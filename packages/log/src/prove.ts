import type { ReadTile } from './read-tile.ts';
import type { Sha256 } from './sha256.ts';
import { createTreeHashes, splitOf } from './tree-hashes.ts';

/**
 * The root of the tree of the first `size` entries.
 *
 * @throws {MissingTileError} if a tile that it needs is not there
 */
export async function rootOf(sha256: Sha256, size: number, readTile: ReadTile): Promise<Uint8Array> {
  return createTreeHashes(sha256, size, readTile)(0, size);
}

/**
 * Proves that an entry stands in a tree: the hashes beside its way to the root, from the leaf up.
 *
 * @param index of the entry: 0, 1, 2 ...
 * @throws {RangeError} if the tree has no such entry; {MissingTileError} if a tile that it needs is not there
 * @see https://www.rfc-editor.org/rfc/rfc6962.html#section-2.1.1
 */
export async function proveInclusion(
  sha256: Sha256,
  index: number,
  size: number,
  readTile: ReadTile,
): Promise<readonly Uint8Array[]> {
  const hashes = createTreeHashes(sha256, size, readTile);
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`a tree of size ${size} has no entry ${index}`);
  }
  const beside: Promise<Uint8Array>[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    const left = index < middle;
    beside.push(left ? hashes(middle, end) : hashes(start, middle));
    if (left) end = middle;
    else start = middle;
  }
  return (await Promise.all(beside)).reverse();
}

/**
 * Proves that a tree is the front part of a larger one: nothing of it was changed, moved or taken away.
 *
 * @param oldSize from 0; of an empty tree the proof is empty
 * @throws {RangeError} if the old tree is the larger one; {MissingTileError} if a tile that it needs is not there
 * @see https://www.rfc-editor.org/rfc/rfc6962.html#section-2.1.2
 */
export async function proveConsistency(
  sha256: Sha256,
  oldSize: number,
  size: number,
  readTile: ReadTile,
): Promise<readonly Uint8Array[]> {
  const hashes = createTreeHashes(sha256, size, readTile);
  if (!Number.isSafeInteger(oldSize) || oldSize < 0 || oldSize > size) {
    throw new RangeError(`a tree of size ${size} did not grow from one of size ${oldSize}`);
  }
  if (oldSize === 0 || oldSize === size) return [];
  const beside: Promise<Uint8Array>[] = [];
  let [start, end] = [0, size];
  while (end !== oldSize) {
    const middle = start + splitOf(end - start);
    const left = oldSize <= middle;
    beside.push(left ? hashes(middle, end) : hashes(start, middle));
    if (left) end = middle;
    else start = middle;
  }
  // Where the old tree is itself a node on this way, the verifier knows its hash: it is the old root.
  if (start > 0) beside.push(hashes(start, end));
  return (await Promise.all(beside)).reverse();
}
