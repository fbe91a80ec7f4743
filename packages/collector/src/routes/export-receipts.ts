import type { Handler } from 'hono';
import type { OperatorEnv } from '../access/require-operator.ts';
import type { ExportScope } from '../export/export-format.ts';
import { EXPORT_FORMATS } from '../export/export-formats.ts';
import { type ExportQuery, parseExportQuery } from '../export/export-query.ts';
import { openPages } from '../export/receipt-pages.ts';
import { streamExport } from '../export/stream-export.ts';
import type { Journal } from '../journal.ts';
import { describeError, type Log } from '../log.ts';
import { Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import type { Store } from '../store/store.ts';
import { unavailable } from '../unavailable.ts';

/** What {@link exportReceipts} needs. */
export interface ExportOptions {
  readonly store: Store;
  readonly sites: readonly Site[];
  readonly journal: Journal;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: Log;
  /** From 0 up to 1. Default `Math.random`. */
  readonly random?: () => number;
}

/**
 * `GET /v1/export?format=csv|jsonl|jsonld|count&site=&from=&to=`, behind `requireOperator`: the receipts of a site and a time, those with an id of
 * `from <= time < to`, as a file that is written while it is read. 400 for a query that says anything else; 503 where the store does not answer; if it stops answering
 * later, the connection is cut.
 */
export function exportReceipts(options: ExportOptions): Handler<OperatorEnv> {
  const { store, clock, log, random = Math.random } = options;

  function unreadable(error: unknown): never {
    log(describeError(error));
    throw unavailable('not_readable', 'The receipts cannot be read.', random);
  }

  return async (c) => {
    const query = parseExportQuery(new URL(c.req.url).searchParams, clock());
    if (query.site !== undefined && !(await isKnown(query.site, options).catch(unreadable))) {
      throw new Problem(400, 'unknown_site', 'No site of this id is configured here, and none has sent a receipt.');
    }
    const pages = await openPages((after, limit) => store.list(query, after, limit)).catch(unreadable);
    const scope = scopeOf(query);
    await note(options, c.get('operator').name, query, scope).catch(unreadable);
    const format = EXPORT_FORMATS[query.format];
    const body = streamExport(pages, format.createWriter(scope, store.documents), (error) => {
      log(`An export was cut short. ${describeError(error)}`);
    });
    return c.body(body, 200, {
      'Content-Type': format.mediaType,
      'Content-Disposition': `attachment; filename="${fileNameOf(query, scope, format.extension)}"`,
      // Otherwise @hono/node-server reads ahead to learn the length of a short answer, and answers what fails then by its own words.
      'Transfer-Encoding': 'chunked',
    });
  };
}

/** A site that is configured no more has left its receipts here. */
async function isKnown(site: string, { sites, store }: ExportOptions): Promise<boolean> {
  return sites.some(({ id }) => id === site) || (await store.counts()).sites.has(site);
}

/** Into the journal before anything is handed out; a count hands out nothing. */
async function note({ journal }: ExportOptions, who: string, query: ExportQuery, scope: ExportScope): Promise<void> {
  if (query.format === 'count') return;
  const about = `${scope.site ?? 'all sites'}, ${scope.from ?? 'the first'} to ${scope.to}`;
  await journal.write({ who, what: `exported receipts (${query.format})`, about });
}

function scopeOf({ site, from, to }: ExportQuery): ExportScope {
  return {
    ...(site !== undefined && { site }),
    ...(from !== undefined && { from: new Date(from).toISOString() }),
    to: new Date(to).toISOString(),
  };
}

/** Without colons, which some systems do not have in names: `receipts-shop-20260101T000000Z-20260201T000000Z.csv`. */
function fileNameOf({ format }: ExportQuery, { site = 'all', from, to }: ExportScope, extension: string): string {
  const times = [from, to].flatMap((time) => time?.replaceAll(/[-:]|\.\d+/g, '') ?? []);
  return `${format === 'count' ? 'count' : 'receipts'}-${[site, ...times].join('-')}.${extension}`;
}
