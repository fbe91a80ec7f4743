import type { ExportFormat } from './export-format.ts';

/** No receipts, only how many there are: what a table is compared with. */
export const countFormat: ExportFormat = {
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  createWriter: (scope) => ({
    head: '',
    row: () => '',
    tail: (receipts) => `${JSON.stringify({ receipts, ...scope })}\n`,
  }),
};
