import { emptyRoot, HASH_BYTES, nodeHash } from './hash-tree.ts';
import type { Sha256 } from './sha256.ts';
import { isTreeSize } from './tile.ts';

/** Says that a leaf stands at a place of a tree. */
export interface Inclusion {
  /** Place of the leaf: 0, 1, 2 ... */
  readonly index: number;
  /** Size and root of the tree, as a checkpoint says them. */
  readonly size: number;
  readonly root: Uint8Array;
  /** See `leafHash`. */
  readonly leaf: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Whether a proof of inclusion holds. Takes anything, however senseless.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9162.html#section-2.1.3.2
 */
export function verifyInclusion(sha256: Sha256, { index, size, root, leaf, proof }: Inclusion): boolean {
  if (!isTreeSize(index) || !isTreeSize(size) || index >= size || ![leaf, ...proof].every(isHash)) return false;
  const sides = sidesOf(index, size - 1, proof.length);
  return sides !== undefined && isSame(climb(sha256, leaf, proof, sides), root);
}

/** Says that a tree is the front part of a larger one, or the same. */
export interface Consistency {
  readonly oldSize: number;
  readonly oldRoot: Uint8Array;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Whether a proof of consistency holds. Takes anything, however senseless.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9162.html#section-2.1.4.2
 */
export function verifyConsistency(sha256: Sha256, { oldSize, oldRoot, size, root, proof }: Consistency): boolean {
  if (!isTreeSize(oldSize) || !isTreeSize(size) || oldSize > size) return false;
  if (![oldRoot, root, ...proof].every(isHash)) return false;
  if (oldSize === size) return proof.length === 0 && isSame(oldRoot, root);
  if (oldSize === 0) return proof.length === 0 && isSame(oldRoot, emptyRoot(sha256));
  let [at, last] = [oldSize - 1, size - 1];
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  // An old tree that is a node of the new one stands in the proof only as its root, which is known.
  const [first, ...rest] = at === 0 ? [oldRoot, ...proof] : proof;
  const sides = sidesOf(at, last, rest.length);
  if (first === undefined || sides === undefined) return false;
  // What stands on the left was there in the old tree; what stands on the right came later.
  const old = rest.filter((_, step) => sides[step] === 'left');
  const oldHash = climb(sha256, first, old, Array<Side>(old.length).fill('left'));
  return isSame(oldHash, oldRoot) && isSame(climb(sha256, first, rest, sides), root);
}

type Side = 'left' | 'right';

/** On which side of the way up each hash of a proof stands, or `undefined` if a way from there has not so many. */
function sidesOf(from: number, lastOfRow: number, count: number): readonly Side[] | undefined {
  const sides: Side[] = [];
  let [at, last] = [from, lastOfRow];
  while (sides.length < count) {
    if (last === 0) return undefined;
    const left = isOdd(at) || at === last;
    // The last node of an uneven row has no sibling and goes up as it is.
    while (left && !isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    [at, last] = [half(at), half(last)];
    sides.push(left ? 'left' : 'right');
  }
  return last === 0 ? sides : undefined;
}

function climb(sha256: Sha256, from: Uint8Array, proof: readonly Uint8Array[], sides: readonly Side[]): Uint8Array {
  return proof.reduce(
    (hash, beside, step) => (sides[step] === 'left' ? nodeHash(sha256, beside, hash) : nodeHash(sha256, hash, beside)),
    from,
  );
}

/** Whether two hashes are the same. They are public, so that the time it takes tells nothing. */
export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function isHash(bytes: Uint8Array): boolean {
  return bytes.length === HASH_BYTES;
}

function isOdd(size: number): boolean {
  return size % 2 === 1;
}

function half(size: number): number {
  return Math.floor(size / 2);
}
