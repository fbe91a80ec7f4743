import type { CountryHeader } from '@sluice/core';
import { type Sha256, sha256 as sha256InJavaScript } from '@sluice/log';
import { Hono } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { answerError, answerProblem } from './answer-error.ts';
import type { CommitQueue } from './commit-queue.ts';
import { createHandoverTickets } from './handover-tickets.ts';
import type { Log } from './log.ts';
import { createNoticeDocuments } from './notice-documents/notice-documents.ts';
import { createConfiguredNotices, type NoticeSource } from './notices/notice-source.ts';
import { Problem } from './problem.ts';
import { responseHeaders } from './response-headers.ts';
import { checkpoint, describeLog } from './routes/checkpoint.ts';
import { dashboard } from './routes/dashboard.ts';
import { readDocument, storeDocument } from './routes/documents.ts';
import { gpcSupport } from './routes/gpc-support.ts';
import { issueTicket, redeemTicket } from './routes/handover.ts';
import { health } from './routes/health.ts';
import { home } from './routes/home.ts';
import { icon } from './routes/icon.ts';
import { notices } from './routes/notices.ts';
import { readReceipt } from './routes/read-receipt.ts';
import { receiptProof } from './routes/receipt-proof.ts';
import { receiveReceipt } from './routes/receive-receipt.ts';
import { region } from './routes/region.ts';
import { style } from './routes/style.ts';
import { eraseSubject, readSubject } from './routes/subject.ts';
import { tile } from './routes/tile.ts';
import { trackingStatus } from './routes/tracking-status.ts';
import { vendorList } from './routes/vendor-list.ts';
import type { Site } from './site.ts';
import type { Store } from './store/store.ts';
import type { VendorListSource } from './vendor-list/vendor-list-source.ts';

/** What the application works with. */
export interface AppOptions {
  readonly store: Store;
  /** The queue before that same store: all writing goes through it. */
  readonly queue: CommitQueue;
  readonly sites: readonly Site[];
  /** See `CollectorConfig.operatorPassword`. */
  readonly operatorPassword?: string | undefined;
  /** See `CollectorConfig.countryHeaders`. */
  readonly countryHeaders?: readonly CountryHeader[] | undefined;
  /** Where the Global Vendor List comes from. Default: there is none. */
  readonly vendorLists?: VendorListSource | undefined;
  /** Where notices to visitors come from. Default: the entries of `sites`. */
  readonly notices?: NoticeSource | undefined;
  /** The public key of the log, see `NoteSigner.key`: whoever serves the app signs by `createLogKeeper`. Default: nothing is signed, and no proof given. */
  readonly logKey?: string | undefined;
  /** Gets what the operator has to know. Default: nobody is told. */
  readonly log?: Log;
  /** Milliseconds since 1970. Default `Date.now`. */
  readonly clock?: () => number;
  /** From 0 up to 1. Default `Math.random`. */
  readonly random?: () => number;
  /** Makes the entries of receipts in the log. Default: in JavaScript, which runs everywhere; a server passes its runtime's own. */
  readonly sha256?: Sha256;
}

/** Without the origin that is answered, a browser's copy could not be confirmed to the page. */
const CONFIRMED = { retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin'] };

const WELL_KNOWN_DNT = ['', '/s/:site'].flatMap((site) => [`${site}/.well-known/dnt/`, `${site}/.well-known/dnt/:id`]);

/**
 * Creates the collector as a function from request to response, without a socket: `app.fetch(request)`.
 *
 * @example
 * const store = createMemoryStore();
 * const app = createApp({ store, queue: createCommitQueue(store), sites: [{ id: 'shop', origins: ['https://shop.example'] }] });
 */
export function createApp(options: AppOptions): Hono {
  const { store, queue, sites, operatorPassword, countryHeaders = [], vendorLists, logKey } = options;
  const { log = () => undefined, clock = Date.now, random = Math.random, sha256 = sha256InJavaScript } = options;
  const source = options.notices ?? createConfiguredNotices(sites);
  const tickets = createHandoverTickets(clock);
  const documents = createNoticeDocuments(store.documents);
  return new Hono()
    .use(responseHeaders)
    .post('/v1/receipts', receiveReceipt({ sites, queue, clock, random, log, sha256, documents }))
    .get('/v1/receipts/:id', readReceipt(store))
    .get('/v1/receipts/:id/proof', receiptProof({ store, logKey }))
    .get('/v1/documents/:hash', readDocument(documents))
    .put('/v1/documents/:hash', storeDocument({ sites, documents, sha256, random, log }))
    .get('/v1/subjects/:subject/receipts', readSubject({ sites, store, logKey }))
    .delete('/v1/subjects/:subject', eraseSubject({ sites, queue, clock, random, log }))
    .post('/v1/handover', issueTicket({ sites, tickets }))
    .post('/v1/handover/redeem', redeemTicket(tickets))
    .get('/v1/region', region({ sites, countryHeaders }))
    .get('/v1/notices', etag(CONFIRMED), notices({ sites, source, clock }))
    .on('GET', ['/.well-known/gpc.json', '/s/:site/.well-known/gpc.json'], gpcSupport(sites))
    .on('GET', WELL_KNOWN_DNT, trackingStatus(sites))
    .get('/iab/vendor-list.json', etag(), vendorList({ source: vendorLists, log }))
    .get('/checkpoint', checkpoint(store))
    .get('/tile/*', tile(store))
    .get('/log.json', describeLog(logKey))
    .get('/healthz', health)
    .get('/style.css', style)
    .get('/icon.svg', icon)
    .get('/dashboard', dashboard({ store, clock, operatorPassword }))
    .get('/', home)
    .notFound((c) => answerProblem(c, new Problem(404, 'not_found', 'There is nothing here.')))
    .onError(answerError(log));
}
