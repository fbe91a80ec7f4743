import { scrypt } from 'node:crypto';
import { HASH_BYTES, type Scrypt } from './scrypt.ts';

/** Scrypt by Node's own OpenSSL, in a thread of its pool: what serves visitors goes on meanwhile. */
export const nativeScrypt: Scrypt = (password, salt, { N, r, p }) =>
  new Promise((resolve, reject) => {
    // Node's own limit of 32 MiB is exactly what the default cost needs, and it refuses at it.
    scrypt(password, salt, HASH_BYTES, { N, r, p, maxmem: 2 ** 30 }, (error, hash) => {
      if (error) reject(error);
      else resolve(new Uint8Array(hash));
    });
  });
