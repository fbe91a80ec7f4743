import { SITE_ID } from '@sluice/receipt';
import { Problem } from '../problem.ts';
import { EXPORT_FORMATS, type ExportFormatName, isFormatName } from './export-formats.ts';
import { parseTime } from './parse-time.ts';

/** What is to be exported, and how. */
export interface ExportQuery {
  readonly format: ExportFormatName;
  /** Default: all sites. */
  readonly site?: string;
  /** Milliseconds since 1970. Default: from the first receipt on. */
  readonly from?: number;
  /** Milliseconds since 1970, itself left out. */
  readonly to: number;
}

const NAMES = ['format', 'site', 'from', 'to'];

/**
 * Reads what is asked for. A name that nobody knows is refused, because a misspelt bound would export everything; an empty value is none, which forms send. The end is
 * `now` unless it is earlier, so that an export does not run after what arrives meanwhile.
 *
 * @param now milliseconds since 1970
 * @throws {Problem} 400, with what would be right
 */
export function parseExportQuery(params: URLSearchParams, now: number): ExportQuery {
  for (const name of params.keys()) {
    if (!NAMES.includes(name))
      throw wrong('parameter', `Give nothing but ${NAMES.map((one) => `"${one}"`).join(', ')}.`);
    if (params.getAll(name).length > 1) throw wrong(name, `Give "${name}" once.`);
  }
  const format = params.get('format') ?? '';
  if (!isFormatName(format)) {
    throw wrong('format', `Give "format" as one of ${Object.keys(EXPORT_FORMATS).join(', ')}.`);
  }
  const site = params.get('site') || undefined;
  if (site !== undefined && !SITE_ID.test(site)) throw wrong('site', 'Give "site" as the id of a site.');
  const from = timeOf(params, 'from');
  const to = Math.min(timeOf(params, 'to') ?? now, now);
  if (from !== undefined && from >= to) throw wrong('range', 'Give a "from" that is before "to" and before now.');
  return { format, to, ...(site !== undefined && { site }), ...(from !== undefined && { from }) };
}

function timeOf(params: URLSearchParams, name: 'from' | 'to'): number | undefined {
  const text = params.get(name) || undefined;
  if (text === undefined) return undefined;
  const time = parseTime(text);
  if (time === undefined) {
    throw wrong(name, `Give "${name}" as a day such as 2026-01-31, or a time such as 2026-01-31T12:00:00Z.`);
  }
  return time;
}

function wrong(what: string, message: string): Problem {
  return new Problem(400, `invalid_${what}`, message);
}
