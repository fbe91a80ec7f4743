import { createHash } from 'node:crypto';
import type { Holder } from './store.ts';

/**
 * Makes the key by which a visitor's receipts are found: SHA-256 in hexadecimal digits. A database moves the entries of an index about and leaves
 * copies in unused places; those of a hash tell nobody who it was.
 */
export function holderKey({ site, subject }: Holder): string {
  return createHash('sha256').update(`${site} ${subject}`).digest('hex');
}

/** What stands in the key's place once a receipt was erased: of the same length, see `Statements.erase`. */
export const ERASED_KEY: string = '-'.repeat(64);
