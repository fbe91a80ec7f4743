import { bytes, number, text } from '../store/read-row.ts';
import type { Erasure } from '../store/store.ts';
import type { SqlRow } from './durable-storage.ts';

/** Reads a row of the table `erasure`. */
export function erasureOfRow(row: SqlRow): Erasure {
  return {
    seq: number(row, 'seq'),
    id: text(row, 'id'),
    receivedAt: text(row, 'received_at'),
    entry: bytes(row, 'entry'),
    erasedAt: text(row, 'erased_at'),
  };
}
