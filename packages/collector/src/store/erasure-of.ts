import { createHash } from 'node:crypto';
import type { Erasure, StoredReceipt } from './store.ts';

/** Makes what stays of a receipt, see {@link Erasure}. */
export function erasureOf({ seq, id, receivedAt, body }: StoredReceipt, erasedAt: string): Erasure {
  return { seq, id, receivedAt, sha256: createHash('sha256').update(body).digest('hex'), erasedAt };
}
