import { countFormat } from './count-format.ts';
import { csvFormat } from './csv-format.ts';
import type { ExportFormat } from './export-format.ts';
import { jsonLdFormat } from './json-ld-format.ts';
import { jsonLinesFormat } from './json-lines-format.ts';

/** A form in which receipts can be had, as a request names it. */
export type ExportFormatName = 'csv' | 'jsonl' | 'jsonld' | 'count';

/** What writes each form. */
export const EXPORT_FORMATS: Readonly<Record<ExportFormatName, ExportFormat>> = {
  csv: csvFormat,
  jsonl: jsonLinesFormat,
  jsonld: jsonLdFormat,
  count: countFormat,
};

/** Tells whether `name` is one of {@link EXPORT_FORMATS}; safe for any text. */
export function isFormatName(name: string): name is ExportFormatName {
  return Object.hasOwn(EXPORT_FORMATS, name);
}
