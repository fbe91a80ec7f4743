import type { Sha256 } from './sha256.ts';

/** Length of every hash of the tree, and of every entry, in bytes. */
export const HASH_BYTES = 32;

/**
 * The hash of an entry as a leaf of the tree: SHA-256(0x00 || entry).
 *
 * @see https://www.rfc-editor.org/rfc/rfc6962.html#section-2.1
 */
export function leafHash(sha256: Sha256, entry: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + entry.length);
  bytes.set(entry, 1);
  return sha256(bytes);
}

/**
 * The hash of a node over two hashes: SHA-256(0x01 || left || right). The prefix keeps anybody from passing a node off as a leaf.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6962.html#section-2.1
 */
export function nodeHash(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + 2 * HASH_BYTES);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + HASH_BYTES);
  return sha256(bytes);
}

/**
 * The hash of a perfect subtree over hashes of one level that stand one behind the other.
 *
 * @param hashes a power of two of them, 32 bytes each
 */
export function perfectHash(sha256: Sha256, hashes: Uint8Array): Uint8Array {
  // Each round writes the row above into the front half of the row that it reads.
  const row = Uint8Array.from(hashes);
  const bytes = new Uint8Array(1 + 2 * HASH_BYTES);
  bytes[0] = 1;
  for (let width = row.length; width > HASH_BYTES; width /= 2) {
    for (let at = 0; at < width; at += 2 * HASH_BYTES) {
      bytes.set(row.subarray(at, at + 2 * HASH_BYTES), 1);
      row.set(sha256(bytes), at / 2);
    }
  }
  return row.slice(0, HASH_BYTES);
}

/** The root of a tree without entries: SHA-256 of nothing. */
export function emptyRoot(sha256: Sha256): Uint8Array {
  return sha256(new Uint8Array());
}
