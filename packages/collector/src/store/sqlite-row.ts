import type { QueryResult } from 'node-sqlite3-wasm';
import { number, receiptOfRow, text } from './read-row.ts';
import type { Document, Erasure, StoredReceipt } from './store.ts';
import type { Tally, TallyKind } from './tally.ts';

/** The columns of a {@link StoredReceipt}, to select. */
export const RECEIPT_COLUMNS = 'seq, id, entry, salt, site, event, source, regime, received_at, body';

/** Reads what stays of a receipt from a row of the table `receipt` that was erased: see {@link erasedBody}. */
export function erasureOfRow(row: QueryResult): Erasure {
  const { seq, id, receivedAt, entry, body } = receiptOfRow(row);
  const { erasedAt } = JSON.parse(body);
  return { seq, id, receivedAt, entry, erasedAt };
}

/** What is written over the body of an erased receipt, whose other texts are emptied: with spaces the row is as long as it was, where it was longer. */
export function erasedBody(erasedAt: string, row: StoredReceipt): string {
  const { body, site, event, source, regime } = row;
  const lengths = [body, site, event, source, regime].map((text) => Buffer.byteLength(text));
  const size = lengths.reduce((sum, length) => sum + length + headOf(length), 0);
  // Each of the four that are empty then is one byte.
  const left = size - 4;
  return JSON.stringify({ erasedAt }).padEnd(left - headOf(left - 3));
}

/** Bytes in which a row says how long a text is. https://sqlite.org/fileformat2.html#record_format */
function headOf(length: number): number {
  const type = 13 + 2 * length;
  return type < 2 ** 7 ? 1 : type < 2 ** 14 ? 2 : 3;
}

/** Reads a row of the table `tally`. */
export function tallyOfRow(row: QueryResult): Tally {
  return { kind: text(row, 'kind') as TallyKind, name: text(row, 'name'), count: number(row, 'count') };
}

/** Reads a row of the table `document`. */
export function documentOfRow(row: QueryResult): Document {
  return { key: text(row, 'key'), text: text(row, 'text') };
}
