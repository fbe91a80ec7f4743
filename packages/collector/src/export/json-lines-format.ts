import { toBase64 } from '@sluice/log';
import type { StoredReceipt } from '../store/store.ts';
import type { ExportFormat } from './export-format.ts';
import { receiptOf } from './receipt-of.ts';

/** Ends a line for some reader. In a receipt they can only stand between its members: a JSON text has none. */
const LINE_ENDS = /[\n\r\u2028\u2029]/;

/**
 * Everything that is stored, one receipt in a line, with the salt and the entry that prove it; the last line is `{"end":{"receipts":2,...}}`. `receipt` is
 * the text as it arrived. One that cannot stand in a line is written anew there, and stands in `body` as it arrived.
 *
 * @see https://jsonlines.org
 */
export const jsonLinesFormat: ExportFormat = {
  mediaType: 'application/jsonl; charset=utf-8',
  extension: 'jsonl',
  createWriter: (scope) => ({
    head: '',
    row: lineOf,
    tail: (receipts) => `${JSON.stringify({ end: { receipts, ...scope } })}\n`,
  }),
};

function lineOf(stored: StoredReceipt): string {
  const { seq, receivedAt, salt, entry, body } = stored;
  const place = seq === undefined ? '' : `"sequence":${seq},`;
  const proof = `"salt":"${toBase64(salt)}","entry":"${toBase64(entry)}"`;
  return `{${place}"receivedAt":${JSON.stringify(receivedAt)},${proof},${textOf(stored, body)}}\n`;
}

function textOf(stored: StoredReceipt, body: string): string {
  if (!LINE_ENDS.test(body)) return `"receipt":${body}`;
  return escaped(`"receipt":${JSON.stringify(receiptOf(stored))},"body":${JSON.stringify(body)}`);
}

/** `JSON.stringify` leaves these two as they are. */
function escaped(json: string): string {
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
