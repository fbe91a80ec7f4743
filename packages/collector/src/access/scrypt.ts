import { scryptAsync } from '@noble/hashes/scrypt.js';

/** What a hash costs. */
export interface ScryptCost {
  /** A power of two; with `r` it sets the memory: 128 · N · r bytes. */
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** Derives 32 bytes from a password: RFC 7914. */
export type Scrypt = (password: Uint8Array, salt: Uint8Array, cost: ScryptCost) => Promise<Uint8Array>;

/** Bytes of a hash. */
export const HASH_BYTES = 32;

/**
 * What new hashes cost: 32 MiB and three passes. OWASP counts N = 2^17 with p = 1, N = 2^16 with p = 2 and N = 2^15 with p = 3 as equal in
 * strength; the last of them is the one that fits beside the rest into the 128 MB of a Worker, which 2^17 would fill alone.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt
 * @see https://developers.cloudflare.com/workers/platform/limits/#memory
 */
export const SCRYPT_COST: ScryptCost = { N: 2 ** 15, r: 8, p: 3 };

/** Scrypt that runs anywhere and lets other requests run between its steps. Node's own, in a thread beside, is put in its place by `serveCollector`. */
export const portableScrypt: Scrypt = (password, salt, { N, r, p }) =>
  scryptAsync(password, salt, { N, r, p, dkLen: HASH_BYTES, maxmem: 2 ** 30 });
