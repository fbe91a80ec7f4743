import { CATEGORIES, type Receipt } from '@sluice/core';
import { csvLine } from './csv-line.ts';
import type { ExportOrigin } from './export-origin.ts';

const ASKED = CATEGORIES.filter((category) => category !== 'necessary');

/** Makes the text of a cell; empty for what a receipt does not have. */
type Cell = (receipt: Receipt, origin: ExportOrigin) => string | number | null | undefined;

const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [
  ['id', ({ id }) => id],
  ['sequence', (_, { sequence }) => sequence],
  ['received_at', (_, { receivedAt }) => receivedAt],
  ['at', ({ at }) => at],
  ['site', ({ site }) => site],
  ['subject', ({ subject }) => subject],
  ['event', ({ event }) => event],
  ['source', ({ source }) => source],
  ['regime', ({ regime }) => regime],
  ['region', ({ region }) => region],
  ['language', ({ language }) => language],
  ...ASKED.map((category): readonly [string, Cell] => [
    category,
    ({ categories, unanswered }) => {
      const answer = categories[category];
      if (answer !== undefined) return answer ? 'yes' : 'no';
      return unanswered?.categories.includes(category) ? 'unanswered' : '';
    },
  ]),
  ['vendors_yes', ({ vendors }) => namesOf(vendors, true)],
  ['vendors_no', ({ vendors }) => namesOf(vendors, false)],
  ['vendors_unanswered', ({ unanswered }) => unanswered?.vendors.join(' ')],
  ['gpc', ({ signals }) => said(signals.gpc)],
  ['dnt', ({ signals }) => said(signals.dnt)],
  ['layer', ({ layer }) => layer],
  ['layout', ({ layout }) => layout],
  ['valid_until', ({ validUntil }) => validUntil],
  ['notice', ({ notice }) => notice],
  ['fingerprint', ({ fingerprint }) => fingerprint],
  ['policy_url', ({ policy }) => policy.url],
  ['policy_revision', ({ policy }) => policy.revision],
  ['page', ({ page }) => page],
  ['sdk', ({ sdk }) => sdk],
  ['schema', ({ schema }) => schema],
  ['entry', (_, { entry }) => hexOf(entry)],
];

/** The first line of a CSV file of receipts: the names of its columns. New ones are added at the end. */
export const CSV_HEADER: string = csvLine(COLUMNS.map(([name]) => name));

/**
 * Writes a receipt as one line of a CSV file under {@link CSV_HEADER}. Categories have `yes`, `no` or `unanswered`, and nothing where they were not asked; vendors stand in
 * lists parted by spaces. `entry` is in hexadecimal digits, because base64 can begin like a formula.
 */
export function toCsv(receipt: Receipt, origin: ExportOrigin): string {
  return csvLine(COLUMNS.map(([, cell]) => String(cell(receipt, origin) ?? '')));
}

function namesOf(vendors: Receipt['vendors'], wanted: boolean): string {
  return Object.keys(vendors)
    .filter((id) => vendors[id] === wanted)
    .join(' ');
}

function said(signal: boolean | null): string {
  if (signal === null) return '';
  return signal ? 'on' : 'off';
}

function hexOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}
