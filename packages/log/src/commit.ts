import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Sha256 } from './sha256.ts';

/** Length of a receipt's salt, in bytes: with 256 random bits nobody finds by trying what an entry commits to. */
export const SALT_BYTES = 32;

/** Keeps these hashes apart from all others that anybody makes of a receipt; the zero byte ends it. */
const DOMAIN = utf8ToBytes('sluice-receipt/1\0');

/**
 * The entry of a receipt in the log: SHA-256("sluice-receipt/1\0" || salt || body). It stays when salt and body are erased, and then says nothing
 * of them any more, so that erasing (GDPR, article 17) breaks no proof.
 *
 * @param salt {@link SALT_BYTES} random bytes, made for this receipt alone
 * @param body the receipt's text exactly as it arrived; hashed as UTF-8
 * @throws {RangeError} if the salt has another length: the commitment would be open to guessing
 */
export function commit(sha256: Sha256, salt: Uint8Array, body: string): Uint8Array {
  if (salt.length !== SALT_BYTES) throw new RangeError(`the salt has ${salt.length} bytes; give ${SALT_BYTES}`);
  const text = utf8ToBytes(body);
  const bytes = new Uint8Array(DOMAIN.length + SALT_BYTES + text.length);
  bytes.set(DOMAIN);
  bytes.set(salt, DOMAIN.length);
  bytes.set(text, DOMAIN.length + SALT_BYTES);
  return sha256(bytes);
}
