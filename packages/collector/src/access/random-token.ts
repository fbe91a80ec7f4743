import { bytesToHex } from '@noble/hashes/utils.js';

/** Makes a secret that nobody guesses: 32 random bytes, in lower-case hexadecimal digits. */
export function randomToken(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
}
