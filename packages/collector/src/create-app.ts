import type { CountryHeader } from '@sluice/core';
import { Hono } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import type { Account, TokenHolder } from './access/operator.ts';
import { portableScrypt, type Scrypt } from './access/scrypt.ts';
import { answerError, answerProblem } from './answer-error.ts';
import type { CommitQueue } from './commit-queue.ts';
import { createHandoverTickets } from './handover-tickets.ts';
import type { Log } from './log.ts';
import { joinedNotices } from './notices/joined-notices.ts';
import { createConfiguredNotices, type NoticeSource } from './notices/notice-source.ts';
import { createPublishedNotices } from './notices/published-notices.ts';
import { Problem } from './problem.ts';
import { createRequestBook } from './requests/request-book.ts';
import { createRequestBrake } from './requests/request-brake.ts';
import { REQUEST_TERMS, type RequestTerms } from './requests/request-terms.ts';
import { responseHeaders } from './response-headers.ts';
import { fileRequest } from './routes/file-request.ts';
import { gpcSupport } from './routes/gpc-support.ts';
import { issueTicket, redeemTicket } from './routes/handover.ts';
import { health } from './routes/health.ts';
import { home } from './routes/home.ts';
import { icon } from './routes/icon.ts';
import { notices } from './routes/notices.ts';
import { createOperatorPages } from './routes/operator-pages.ts';
import { readReceipt } from './routes/read-receipt.ts';
import { receiveReceipt } from './routes/receive-receipt.ts';
import { region } from './routes/region.ts';
import { requestForm, sendRequestForm } from './routes/request-form.ts';
import { style } from './routes/style.ts';
import { eraseSubject, readSubject } from './routes/subject.ts';
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
  /** See `CollectorConfig.operators`. */
  readonly operators?: readonly Account[] | undefined;
  /** See `CollectorConfig.operatorTokens`. */
  readonly operatorTokens?: readonly TokenHolder[] | undefined;
  /** See `CollectorConfig.trustProxy`. */
  readonly trustProxy?: boolean | undefined;
  /** See `CollectorConfig.requests`. */
  readonly requests?: Partial<RequestTerms> | undefined;
  /** What hashes passwords. Default: one that runs anywhere. */
  readonly scrypt?: Scrypt;
  /** See `CollectorConfig.countryHeaders`. */
  readonly countryHeaders?: readonly CountryHeader[] | undefined;
  /** Where the Global Vendor List comes from. Default: there is none. */
  readonly vendorLists?: VendorListSource | undefined;
  /** Where notices to visitors come from, beside those that operators publish. Default: the entries of `sites`. */
  readonly notices?: NoticeSource | undefined;
  /** Gets what the operator has to know. Default: nobody is told. */
  readonly log?: Log;
  /** Milliseconds since 1970. Default `Date.now`. */
  readonly clock?: () => number;
  /** From 0 up to 1. Default `Math.random`. */
  readonly random?: () => number;
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
  const {
    store,
    queue,
    sites,
    countryHeaders = [],
    vendorLists,
    scrypt = portableScrypt,
    trustProxy = false,
  } = options;
  const { log = () => undefined, clock = Date.now, random = Math.random } = options;
  const published = createPublishedNotices(store.documents, clock);
  const source = joinedNotices(options.notices ?? createConfiguredNotices(sites), published);
  const terms = { ...REQUEST_TERMS, ...options.requests };
  const book = createRequestBook(store.documents, terms, clock);
  const filing = { sites, book, brake: createRequestBrake(clock) };
  const operatorPages = createOperatorPages({ ...options, scrypt, trustProxy, published, book, terms, clock, log });
  const tickets = createHandoverTickets(clock);
  return new Hono()
    .use(responseHeaders)
    .post('/v1/receipts', receiveReceipt({ sites, queue, clock, random, log }))
    .get('/v1/receipts/:id', readReceipt(store))
    .get('/v1/subjects/:subject/receipts', readSubject({ sites, store }))
    .delete('/v1/subjects/:subject', eraseSubject({ sites, queue, clock, random, log }))
    .post('/v1/handover', issueTicket({ sites, tickets }))
    .post('/v1/handover/redeem', redeemTicket(tickets))
    .get('/v1/region', region({ sites, countryHeaders }))
    .get('/v1/notices', etag(CONFIRMED), notices({ sites, source, clock }))
    .on('GET', ['/.well-known/gpc.json', '/s/:site/.well-known/gpc.json'], gpcSupport(sites))
    .on('GET', WELL_KNOWN_DNT, trackingStatus(sites))
    .get('/iab/vendor-list.json', etag(), vendorList({ source: vendorLists, log }))
    .get('/healthz', health)
    .get('/style.css', style)
    .get('/icon.svg', icon)
    .post('/v1/requests', fileRequest(filing))
    .get('/s/:site/request', requestForm(sites))
    .post('/s/:site/request', sendRequestForm(filing))
    .route('/', operatorPages.routes)
    .get('/', home)
    .notFound((c) => answerProblem(c, new Problem(404, 'not_found', 'There is nothing here.')))
    .onError(answerError(log));
}
