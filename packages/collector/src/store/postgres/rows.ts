import type { Erasure, StoredReceipt } from '../store.ts';

/** A row of the table `receipt` beside its place; what is `NULL` was erased. */
export interface ReceiptRow {
  readonly seq: string | null;
  readonly id: string;
  readonly site: string;
  readonly event: string;
  readonly source: string;
  readonly regime: string;
  readonly received_at: Date;
  readonly erased_at: Date | null;
  readonly entry: Uint8Array;
  readonly salt: Uint8Array | null;
  readonly body: Uint8Array | null;
}

/** Reads a row that was not erased; its enumerations were checked before it was written. */
export function receiptOfRow(row: ReceiptRow): StoredReceipt {
  const { id, site, entry, salt, body } = row;
  if (salt === null || body === null) throw new TypeError('a receipt without body or salt; the schema is not ours');
  return {
    ...placeOfRow(row),
    id,
    site,
    event: row.event as StoredReceipt['event'],
    source: row.source as StoredReceipt['source'],
    regime: row.regime as StoredReceipt['regime'],
    receivedAt: row.received_at.toISOString(),
    body: Buffer.from(body).toString('utf8'),
    salt: new Uint8Array(salt),
    entry: new Uint8Array(entry),
  };
}

/** Reads what stays of a row, or `undefined` if it was not erased. */
export function erasureOfRow(row: ReceiptRow): Erasure | undefined {
  const { id, received_at: receivedAt, erased_at: erasedAt, entry } = row;
  if (erasedAt === null) return undefined;
  const times = { receivedAt: receivedAt.toISOString(), erasedAt: erasedAt.toISOString() };
  return { ...placeOfRow(row), id, ...times, entry: new Uint8Array(entry) };
}

/** The place, which is absent until there is one. `bigint` comes as text; places stay below 2 to the power of 53. */
export function placeOfRow({ seq }: Pick<ReceiptRow, 'seq'>): { seq?: number } {
  return seq === null ? {} : { seq: Number(seq) };
}
