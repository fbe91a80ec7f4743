import type { StoredReceipt } from './store.ts';

/** A row as a driver of SQLite gives it: some give bytes as a view, others as the buffer itself. */
type Row = Readonly<Record<string, unknown>>;

/** A receipt that has a place: every one has it where places are given in the transaction that stores. */
export type PlacedReceipt = StoredReceipt & { readonly seq: number };

/** Reads a row of the table `receipt`; its enumerations were checked before it was written. */
export function receiptOfRow(row: Row): PlacedReceipt {
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

/** Reads a text from a row. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} holds no text; the schema is not ours`);
  return value;
}

/** Reads a number from a row. */
export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`column ${column} holds no number; the schema is not ours`);
  return value;
}

/** Reads bytes from a row. */
export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (value instanceof Uint8Array) return value;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw new TypeError(`column ${column} holds no bytes; the schema is not ours`);
}
