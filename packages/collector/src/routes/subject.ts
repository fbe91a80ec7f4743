import { UUIDV4, UUIDV7 } from '@sluice/core';
import type { Context, Handler } from 'hono';
import { describeError } from '../log.ts';
import { Problem } from '../problem.ts';
import { createAdmission, type Site } from '../site.ts';
import type { Holder, Store, StoredReceipt } from '../store/store.ts';
import { unavailable } from '../unavailable.ts';
import type { ReceiveOptions } from './receive-receipt.ts';

/** Most receipts in one answer: with the longest bodies it has 6 MB. */
export const PAGE_ROWS: number = 100;

/** What {@link readSubject} needs. */
export interface ReadSubjectOptions {
  readonly sites: readonly Site[];
  readonly store: Store;
  /** See `AppOptions.logKey`. */
  readonly logKey?: string | undefined;
}

/**
 * `GET /v1/subjects/:subject/receipts?site=`: a visitor's own receipts at one site, oldest first, as `{ receipts, next? }` with
 * `{ sequence?, receivedAt, verify, receipt }` each. `verify` is the path at this collector of what proves the receipt: its proof where one is signed, else the receipt as it is stored. `next` that of the further ones, if
 * there are any. The id is the visitor's key: 122 random bits, which nobody has but their browser and the site's pages. An id that nobody has is answered
 * by an empty list. 403, 422.
 */
export function readSubject({
  sites,
  store,
  logKey,
}: ReadSubjectOptions): Handler<object, '/v1/subjects/:subject/receipts'> {
  const admit = createAdmission(sites);
  return async (c) => {
    const origin = c.req.header('Origin');
    const holder = holderOf(c, c.req.param('subject'));
    // Without one the request is of this very origin, or one whose answer no page can read.
    admit(holder.site, origin ?? sites.find(({ id }) => id === holder.site)?.origins[0]);
    const after = c.req.query('after') ?? '';
    if (after !== '' && !UUIDV7.test(after)) {
      throw new Problem(422, 'invalid_after', 'Expected the id of a receipt as "after".');
    }
    const rows = await store.bySubject(holder, after, PAGE_ROWS + 1);
    const shown = rows.slice(0, PAGE_ROWS);
    const next = rows.length > shown.length ? `,"next":${JSON.stringify(nextOf(holder, shown.at(-1)?.id))}` : '';
    const signed = logKey === undefined ? 0 : ((await store.log.latestCheckpoint())?.size ?? 0);
    const records = shown.map((receipt) => recordOf(receipt, signed));
    return c.body(`{"receipts":[${records.join(',')}]${next}}`, 200, {
      'Content-Type': 'application/json',
      ...privately(origin),
    });
  };
}

/**
 * `DELETE /v1/subjects/:subject?site=`: erases a visitor's receipts at one site, and answers `{ erased: 2 }` when that is durable; 0 for an id that nobody
 * has. 403, 422; 503: nothing is erased, come back after `Retry-After` seconds.
 */
export function eraseSubject(options: ReceiveOptions): Handler<object, '/v1/subjects/:subject'> {
  const { sites, queue, clock, random, log } = options;
  const admit = createAdmission(sites);
  return async (c) => {
    const origin = c.req.header('Origin');
    const holder = holderOf(c, c.req.param('subject'));
    admit(holder.site, origin);
    const pending = queue.erase(holder, new Date(clock()).toISOString());
    if (!pending) throw unavailable('busy', 'Too much is waiting to be stored.', random);
    const erased = await pending.catch((error: unknown): never => {
      log(describeError(error));
      throw unavailable('not_erased', 'The receipts could not be erased.', random);
    });
    return c.json({ erased }, 200, privately(origin));
  };
}

function holderOf(c: Context, subject: string): Holder {
  if (!UUIDV4.test(subject)) {
    throw new Problem(422, 'invalid_subject', 'Expected a consent id, which is a version 4 UUID in lower case.');
  }
  return { site: c.req.query('site') ?? '', subject };
}

/** The text that was received stands in it unchanged, so that its hash can be compared. */
function recordOf({ seq, id, receivedAt, body }: StoredReceipt, signed: number): string {
  const path = `/v1/receipts/${id}${seq !== undefined && seq <= signed ? '/proof' : ''}`;
  const [at, verify] = [receivedAt, path].map((text) => JSON.stringify(text));
  const place = seq === undefined ? '' : `"sequence":${seq},`;
  return `{${place}"receivedAt":${at},"verify":${verify},"receipt":${body}}`;
}

function nextOf({ site, subject }: Holder, after = ''): string {
  return `/v1/subjects/${subject}/receipts?site=${site}&after=${after}`;
}

/** Only the page that asked may read it, and nobody keeps it. */
function privately(origin: string | undefined): Record<string, string> {
  const allowed = origin === undefined ? {} : { 'Access-Control-Allow-Origin': origin };
  return { 'Cache-Control': 'private, no-store', Vary: 'Origin', ...allowed };
}
