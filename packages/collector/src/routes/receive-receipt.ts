import { commit, type Sha256 } from '@sluice/log';
import type { Handler } from 'hono';
import type { CommitQueue } from '../commit-queue.ts';
import type { ReceiptVariables } from '../count-receipts.ts';
import { describeError, type Log } from '../log.ts';
import type { NoticeDocuments } from '../notice-documents/notice-documents.ts';
import { parseReceipt } from '../parse-receipt.ts';
import { Problem } from '../problem.ts';
import { readBody } from '../read-body.ts';
import { requireMediaType } from '../require-media-type.ts';
import { completeAnswer } from '../response-headers.ts';
import { createSalts } from '../salts.ts';
import { createAdmission, type Site } from '../site.ts';
import type { PutResult } from '../store/store.ts';
import { unavailable } from '../unavailable.ts';

/** Longest body in bytes: 60 KiB, below the 64 KiB that browsers allow to all requests that outlive a page. */
export const MAX_BODY: number = 60 * 1024;

/** What routes that write need. */
export interface ReceiveOptions {
  readonly sites: readonly Site[];
  readonly queue: Pick<CommitQueue, 'add' | 'erase'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** From 0 up to 1, as `Math.random`. */
  readonly random: () => number;
  readonly log: Log;
}

/** What {@link receiveReceipt} needs. */
export interface ReceiveReceiptOptions extends ReceiveOptions {
  readonly sha256: Sha256;
  readonly documents: NoticeDocuments;
}

/**
 * `POST /v1/receipts`: stores one receipt. 201 after it is durable, 200 for one that was stored before; both with
 * `{ id, seq?, receivedAt, document? }` and `Tk: U`; `document` is `wanted` where the receipt's notice document is not known here yet, see `storeDocument`. 400, 403, 409, 413, 415, 422: sending the same again is of no use; nor is it after 410: its visitor has had it
 * erased. 503: come back after `Retry-After` seconds.
 */
export function receiveReceipt({
  sites,
  queue,
  clock,
  random,
  log,
  sha256,
  documents,
}: ReceiveReceiptOptions): Handler<ReceiptVariables> {
  const admit = createAdmission(sites);
  const newSalt = createSalts();
  /** The receipt is stored by then: whatever is the matter with documents, it must not be sent again. */
  const isWanted = (site: string, hash: string): Promise<boolean> =>
    documents.isWanted(site, hash).catch((error: unknown) => {
      log(describeError(error));
      return false;
    });
  return async (c) => {
    requireMediaType(c.req.header('Content-Type'));
    const body = await readBody(c.req.raw, MAX_BODY);
    const now = clock();
    const receipt = parseReceipt(body, now);
    admit(receipt.site, c.req.header('Origin'));
    c.set('site', receipt.site);
    const salt = newSalt();
    const entry = commit(sha256, salt, body);
    const pending = queue.add({ receipt, body, receivedAt: new Date(now).toISOString(), salt, entry });
    if (!pending) throw unavailable('busy', 'Too many receipts are waiting to be stored.', random);
    const result = await pending.catch((error: unknown): PutResult => {
      log(describeError(error));
      throw unavailable('not_stored', 'The receipt could not be stored.', random);
    });
    if (result.outcome === 'conflict') {
      throw new Problem(409, 'id_taken', 'Another receipt has this id; each choice needs an id of its own.');
    }
    if (result.outcome === 'erased') throw new Problem(410, 'erased', 'The visitor has had this receipt erased.');
    const { seq, receivedAt } = result;
    const document = receipt.notice && (await isWanted(receipt.site, receipt.notice)) ? 'wanted' : undefined;
    // A choice may change how its visitor is tracked: https://www.w3.org/TR/tracking-dnt/#interactive-status-change
    const answer = { id: receipt.id, seq, receivedAt, document };
    return completeAnswer(c, answer, result.outcome === 'stored' ? 201 : 200, { Tk: 'U' });
  };
}
