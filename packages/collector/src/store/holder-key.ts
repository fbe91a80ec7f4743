import { sha256Node } from './sha256-node.ts';
import type { Holder } from './store.ts';

const encoder = new TextEncoder();

/**
 * Makes the key by which a visitor's receipts are found: SHA-256, 32 bytes. A database moves the entries of an index about and leaves
 * copies in unused places; those of a hash tell nobody who it was.
 */
export function holderKey({ site, subject }: Holder): Uint8Array {
  return sha256Node(encoder.encode(`${site} ${subject}`));
}

/** What stands in the key's place once a receipt was erased, as SQL: of the same length, see `erasedBody`. */
export const ERASED_KEY: string = `x'${'2d'.repeat(32)}'`;
