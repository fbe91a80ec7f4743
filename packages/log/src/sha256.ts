import { sha256 as hash } from '@noble/hashes/sha2.js';

/**
 * SHA-256 of some bytes: 32 bytes. It is handed in wherever the log hashes much, so that a server can pass its runtime's own, which is several
 * times as fast as {@link sha256}. It must not keep the array it is given: callers use theirs again.
 *
 * @see https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** SHA-256 in JavaScript, for pages without a secure context and runtimes whose own hash only answers by a promise. */
export const sha256: Sha256 = hash;
