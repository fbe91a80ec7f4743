import { CSV_HEADER, toCsvRow } from '@sluice/receipt';
import type { ExportFormat } from './export-format.ts';
import { receiptOf } from './receipt-of.ts';

/** A table for spreadsheets. It has no room for an end: whether it is whole tells the connection, or a comparison with the format `count`. */
export const csvFormat: ExportFormat = {
  // With `header=present`, see https://www.rfc-editor.org/rfc/rfc4180#section-3
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  createWriter: () => ({
    head: CSV_HEADER,
    row: (stored) => toCsvRow(receiptOf(stored), { sequence: stored.seq, receivedAt: stored.receivedAt }),
    tail: () => '',
  }),
};
