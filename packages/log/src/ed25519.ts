import { getPublicKey, hashes, sign, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';

/** Signs some bytes with Ed25519: 64 bytes. Works without WebCrypto, which browsers keep from pages without a secure context. */
export function signEd25519(message: Uint8Array, seed: Uint8Array): Uint8Array {
  hashes.sha512 = sha512;
  return sign(message, seed);
}

/** The public key of a seed: 32 bytes. */
export function publicKeyOf(seed: Uint8Array): Uint8Array {
  hashes.sha512 = sha512;
  return getPublicKey(seed);
}

/**
 * Whether an Ed25519 signature holds, by the strict reading of RFC 8032: one signature, one way to write it. Anything that is no signature or no key
 * does not hold.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8032.html#section-5.1.7
 */
export function verifyEd25519(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  hashes.sha512 = sha512;
  try {
    return verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
}
