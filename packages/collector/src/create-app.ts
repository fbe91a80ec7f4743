import type { CountryHeader } from '@sluice/core';
import { type Sha256, sha256 as sha256InJavaScript } from '@sluice/log';
import { Hono } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import type { Account, TokenHolder } from './access/operator.ts';
import type { Scrypt } from './access/scrypt.ts';
import { answerError, answerProblem } from './answer-error.ts';
import type { CommitQueue } from './commit-queue.ts';
import { countReceipts } from './count-receipts.ts';
import { createHandoverTickets } from './handover-tickets.ts';
import { limitReceipts } from './limit-receipts.ts';
import type { Log } from './log.ts';
import type { Metrics, ServedRequest } from './metrics.ts';
import { createNoticeDocuments } from './notice-documents/notice-documents.ts';
import type { NoticeSource } from './notices/notice-source.ts';
import { observeRequests } from './observe-requests.ts';
import { createOperating } from './operating.ts';
import { Problem } from './problem.ts';
import type { Unready } from './readiness.ts';
import type { RequestTerms } from './requests/request-terms.ts';
import { responseHeaders } from './response-headers.ts';
import { checkpoint, describeLog } from './routes/checkpoint.ts';
import { readDocument, storeDocument } from './routes/documents.ts';
import { gpcSupport } from './routes/gpc-support.ts';
import { issueTicket, redeemTicket } from './routes/handover.ts';
import { health } from './routes/health.ts';
import { home } from './routes/home.ts';
import { icon } from './routes/icon.ts';
import { type MetricsSource, metrics } from './routes/metrics.ts';
import { notices } from './routes/notices.ts';
import { readReceipt } from './routes/read-receipt.ts';
import { ready } from './routes/ready.ts';
import { receiptProof } from './routes/receipt-proof.ts';
import { receiveReceipt } from './routes/receive-receipt.ts';
import { region } from './routes/region.ts';
import { siteTag, tagFacts, tagFile } from './routes/site-tag.ts';
import { style } from './routes/style.ts';
import { eraseSubject, readSubject } from './routes/subject.ts';
import { tile } from './routes/tile.ts';
import { trackingStatus } from './routes/tracking-status.ts';
import { vendorList } from './routes/vendor-list.ts';
import { verify, verifyScript } from './routes/verify.ts';
import type { Site } from './site.ts';
import type { Store } from './store/store.ts';
import type { TagSource } from './tag/tag-source.ts';
import type { VendorListSource } from './vendor-list/vendor-list-source.ts';

/** What the application works with. */
export interface AppOptions {
  readonly store: Store;
  /** The queue before that same store: all writing goes through it. */
  readonly queue: Pick<CommitQueue, 'add' | 'erase'>;
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
  /** The text of the script of the page `/verify`. Default: there is no such page. */
  readonly verifier?: string | undefined;
  /** What hashes passwords. Default: one that runs anywhere. */
  readonly scrypt?: Scrypt;
  /** See `CollectorConfig.countryHeaders`. */
  readonly countryHeaders?: readonly CountryHeader[] | undefined;
  /** Where the Global Vendor List comes from. Default: there is none. */
  readonly vendorLists?: VendorListSource | undefined;
  /** Where the sites' script tags come from. Default: none is served. */
  readonly tags?: TagSource | undefined;
  /** Where notices to visitors come from, beside those that operators publish. Default: the entries of `sites`. */
  readonly notices?: NoticeSource | undefined;
  /** Hears of every request once it is answered. Default: nobody does. */
  readonly observe?: (seen: ServedRequest) => void;
  /** Counts receipts. Default: nobody does. */
  readonly metrics?: Pick<Metrics, 'receipt'> | undefined;
  /** What `/metrics` shows, and to whom. Default: nothing to anybody. */
  readonly metricsSource?: MetricsSource | undefined;
  /** Says what speaks against sending requests here, see `createReadiness`. Default: nothing ever does. */
  readonly readiness?: () => Promise<readonly Unready[]>;
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
  const { store, queue, sites, countryHeaders = [], vendorLists, logKey, tags } = options;
  const { log = () => undefined, clock = Date.now, random = Math.random, sha256 = sha256InJavaScript } = options;
  const { observe = () => undefined, readiness = async () => [], metricsSource } = options;
  const { metrics: counted = { receipt: () => undefined } } = options;
  const operating = createOperating({ ...options, clock, log });
  const tickets = createHandoverTickets(clock);
  const documents = createNoticeDocuments(store.documents);
  return new Hono()
    .use(observeRequests(observe))
    .use(responseHeaders)
    .post('/v1/receipts', countReceipts(counted), limitReceipts({ sites, clock, random }))
    .post('/v1/receipts', receiveReceipt({ sites, queue, clock, random, log, sha256, documents }))
    .get('/v1/receipts/:id', readReceipt(store))
    .get('/v1/receipts/:id/proof', receiptProof({ store, logKey }))
    .get('/v1/subjects/:subject/receipts', readSubject({ sites, store, logKey, clock, log }))
    .get('/v1/documents/:hash', readDocument(documents))
    .put('/v1/documents/:hash', storeDocument({ sites, documents, sha256, random, log }))
    .delete('/v1/subjects/:subject', eraseSubject({ sites, queue, clock, random, log }))
    .post('/v1/handover', issueTicket({ sites, tickets }))
    .post('/v1/handover/redeem', redeemTicket(tickets))
    .get('/v1/region', region({ sites, countryHeaders }))
    .get('/v1/notices', etag(CONFIRMED), notices({ sites, source: operating.notices, clock }))
    .on('GET', ['/.well-known/gpc.json', '/s/:site/.well-known/gpc.json'], gpcSupport(sites))
    .on('GET', WELL_KNOWN_DNT, trackingStatus(sites))
    .get('/s/:script{[a-z0-9-]+\\.js}', etag(CONFIRMED), siteTag({ tags, countryHeaders }))
    .get('/s/:facts{[a-z0-9-]+\\.json}', etag(CONFIRMED), tagFacts(tags))
    .get('/s/:site/:version{[0-9a-f]+}/:name', tagFile(tags))
    .get('/iab/vendor-list.json', etag(), vendorList({ source: vendorLists, log }))
    .get('/checkpoint', checkpoint(store))
    .get('/tile/*', tile(store))
    .get('/log.json', describeLog(logKey))
    .get('/healthz', health)
    .get('/readyz', ready(readiness))
    .get('/metrics', metrics(metricsSource))
    .get('/style.css', style)
    .get('/icon.svg', icon)
    .get('/verify', verify(options.verifier))
    .get('/verify.js', verifyScript(options.verifier))
    .route('/', operating.routes)
    .get('/', home)
    .notFound((c) => answerProblem(c, new Problem(404, 'not_found', 'There is nothing here.')))
    .onError(answerError(log));
}
