import { Hono } from 'hono';
import { createOperators, type OperatorsOptions } from './access/operators.ts';
import type { RequireOperator } from './access/require-operator.ts';
import { portableScrypt, type Scrypt } from './access/scrypt.ts';
import type { Log } from './log.ts';
import { joinedNotices } from './notices/joined-notices.ts';
import { createConfiguredNotices, type NoticeSource } from './notices/notice-source.ts';
import { createPublishedNotices } from './notices/published-notices.ts';
import { createRequestBook } from './requests/request-book.ts';
import { createRequestBrake } from './requests/request-brake.ts';
import { REQUEST_TERMS, type RequestTerms } from './requests/request-terms.ts';
import { fileRequest } from './routes/file-request.ts';
import { createOperatorPages } from './routes/operator-pages.ts';
import { requestForm, sendRequestForm } from './routes/request-form.ts';
import type { Site } from './site.ts';
import type { Store } from './store/store.ts';

/** What {@link createOperating} needs; see `AppOptions`. */
export interface OperatingOptions extends Omit<OperatorsOptions, 'scrypt'> {
  readonly store: Store;
  readonly sites: readonly Site[];
  readonly notices?: NoticeSource | undefined;
  readonly trustProxy?: boolean | undefined;
  readonly requests?: Partial<RequestTerms> | undefined;
  readonly scrypt?: Scrypt | undefined;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: Log;
}

/** What people do at the collector: operators with what visitors sent, and visitors who ask for their data. */
export interface Operating {
  /** The operator's pages, and the ways to file a request. */
  readonly routes: Hono;
  /** The notices to visitors, those that operators have published among them. */
  readonly notices: NoticeSource;
  /** The guard for other routes that are the operator's. */
  readonly requireOperator: RequireOperator;
}

/** Creates the part of the collector that people use, on the documents of its store. */
export function createOperating(options: OperatingOptions): Operating {
  const { store, sites, clock, scrypt = portableScrypt, trustProxy = false } = options;
  const published = createPublishedNotices(store.documents, clock);
  const terms = { ...REQUEST_TERMS, ...options.requests };
  const book = createRequestBook(store.documents, terms, clock);
  const operators = createOperators({ ...options, scrypt });
  const pages = createOperatorPages({ ...options, operators, trustProxy, published, book, terms });
  const filing = { sites, book, brake: createRequestBrake(clock) };
  const routes = new Hono()
    .post('/v1/requests', fileRequest(filing))
    .get('/s/:site/request', requestForm(sites))
    .post('/s/:site/request', sendRequestForm(filing))
    .route('/', pages.routes);
  const notices = joinedNotices(options.notices ?? createConfiguredNotices(sites), published);
  return { routes, notices, requireOperator: pages.requireOperator };
}
