import { explain } from './explain.ts';
import type { TagEntry } from './host.ts';

const HEAD = ['time_ms', 'kind', 'what', 'vendor', 'category', 'state', 'why'];

/**
 * A cell that a spreadsheet would run as a formula, also behind white space or in full-width letters.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/**
 * Writes entries as CSV (RFC 4180), a heading first. Addresses and cookie names come from strangers: a cell that
 * begins like a formula gets an apostrophe in front, which spreadsheets read as "this is text".
 */
export function toCsv(entries: readonly TagEntry[]): string {
  const rows = entries.map((entry) => [
    entry.at.toFixed(),
    entry.kind,
    entry.what,
    entry.vendor ?? '',
    entry.category ?? '',
    entry.state,
    explain(entry),
  ]);
  return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
