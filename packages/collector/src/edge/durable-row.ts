import type { Erasure, StoredReceipt } from '../store/store.ts';
import type { SqlRow } from './durable-storage.ts';

/** Reads a row of the table `receipt`; its enumerations were checked before it was written. */
export function receiptOfRow(row: SqlRow): StoredReceipt & { readonly seq: number } {
  return {
    seq: number(row, 'seq'),
    id: text(row, 'id'),
    site: text(row, 'site'),
    event: text(row, 'event') as StoredReceipt['event'],
    source: text(row, 'source') as StoredReceipt['source'],
    regime: text(row, 'regime') as StoredReceipt['regime'],
    receivedAt: text(row, 'received_at'),
    body: text(row, 'body'),
    salt: bytes(row, 'salt'),
    entry: bytes(row, 'entry'),
  };
}

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

/** Reads a column of text. */
export function text(row: SqlRow, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} holds no text; the schema is not ours`);
  return value;
}

/** Reads a column of numbers. */
export function number(row: SqlRow, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`column ${column} holds no number; the schema is not ours`);
  return value;
}

/** Reads a column of bytes. */
export function bytes(row: SqlRow, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof ArrayBuffer)) throw new TypeError(`column ${column} holds no bytes; the schema is not ours`);
  return new Uint8Array(value);
}
