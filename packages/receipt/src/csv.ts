import type { Receipt } from '@sluice/core';

/** The names of the columns of {@link toCsvRow}. */
export const CSV_COLUMNS = [
  'sequence',
  'received_at',
  'id',
  'schema',
  'site',
  'subject',
  'at',
  'event',
  'source',
  'layer',
  'regime',
  'region',
  'language',
  'categories_yes',
  'categories_no',
  'vendors_yes',
  'vendors_no',
  'unanswered',
  'gpc',
  'dnt',
  'valid_until',
  'policy_url',
  'policy_revision',
  'notice',
  'fingerprint',
  'permission',
  'permission_text',
  'permission_of',
  'page',
  'sdk',
] as const;

/** What a collector adds to a receipt. */
export interface CsvPlace {
  readonly sequence?: number | undefined;
  readonly receivedAt?: string | undefined;
}

/** The line of the columns' names, as it ends with CRLF (RFC 4180). */
export const CSV_HEADER: string = lineOf(CSV_COLUMNS);

/** Writes a receipt as one line of CSV (RFC 4180, CRLF at its end). A list in a cell is parted by spaces. */
export function toCsvRow(receipt: Receipt, { sequence, receivedAt }: CsvPlace = {}): string {
  const { categories, permission, vendors, unanswered, signals, policy } = receipt;
  const names = (answers: object, wanted: boolean): string =>
    Object.entries(answers)
      .flatMap(([name, is]) => (is === wanted ? name : []))
      .join(' ');
  return lineOf([
    sequence,
    receivedAt,
    receipt.id,
    receipt.schema,
    receipt.site,
    receipt.subject,
    receipt.at,
    receipt.event,
    receipt.source,
    receipt.layer,
    receipt.regime,
    receipt.region,
    receipt.language,
    names(categories, true),
    names(categories, false),
    names(vendors, true),
    names(vendors, false),
    [...(unanswered?.categories ?? []), ...(unanswered?.vendors ?? [])].join(' '),
    signals.gpc,
    signals.dnt,
    receipt.validUntil,
    policy.url,
    policy.revision,
    receipt.notice,
    receipt.fingerprint,
    permission?.id,
    permission?.text,
    permission?.of,
    receipt.page,
    receipt.sdk,
  ]);
}

function lineOf(cells: readonly (string | number | boolean | null | undefined)[]): string {
  return `${cells.map((cell) => quote(String(cell ?? ''))).join(',')}\r\n`;
}

/**
 * A cell that begins like a formula is one to spreadsheets, which then run what a stranger wrote: an apostrophe in front makes it text.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function quote(cell: string): string {
  const safe = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
