import { Hono } from 'hono';
import { createLoginLimiter } from '../access/login-limiter.ts';
import type { Operators } from '../access/operators.ts';
import { createRequireOperator, type OperatorEnv, type RequireOperator } from '../access/require-operator.ts';
import { createSessionCookie } from '../access/session-cookie.ts';
import { createSessions } from '../access/sessions.ts';
import { createJournal } from '../journal.ts';
import type { Log } from '../log.ts';
import type { PublishedNotices } from '../notices/published-notices.ts';
import type { RequestBook } from '../requests/request-book.ts';
import type { RequestTerms } from '../requests/request-terms.ts';
import type { Site } from '../site.ts';
import type { Store } from '../store/store.ts';
import { dashboard } from './dashboard.ts';
import { exportReceipts } from './export-receipts.ts';
import { showExports } from './exports.ts';
import { login, loginForm, logout } from './login.ts';
import { lookUp, receiptPage } from './look-up.ts';
import { showJournal } from './operator-journal.ts';
import { endNotice, listNotices, newNotice, publishNotice } from './operator-notices.ts';
import { listRequests, showRequest, updateRequest } from './operator-requests.ts';

/** What the operator's pages need. */
export interface OperatorPagesOptions {
  readonly operators: Operators;
  readonly store: Store;
  readonly sites: readonly Site[];
  readonly published: PublishedNotices;
  readonly book: RequestBook;
  readonly terms: RequestTerms;
  /** See `CollectorConfig.trustProxy`. */
  readonly trustProxy: boolean;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: Log;
}

/** The operator's pages, and the guard for other routes that are the operator's. */
export interface OperatorPages {
  readonly routes: Hono<OperatorEnv>;
  readonly requireOperator: RequireOperator;
}

/** Creates all pages that are the operator's, and the way in and out. */
export function createOperatorPages(options: OperatorPagesOptions): OperatorPages {
  const { operators, store, sites, clock, log, trustProxy } = options;
  const sessions = createSessions(store.documents, clock);
  const cookie = createSessionCookie(trustProxy);
  const journal = createJournal(store.documents, clock);
  const requireOperator = createRequireOperator({ operators, sessions, cookie });
  const [auditor, operator] = [requireOperator('auditor'), requireOperator('operator')];
  const noticePages = { ...options, journal };
  const requestPages = { ...options, journal };
  const routes = new Hono<OperatorEnv>()
    .get('/login', loginForm(operators))
    .post('/login', login({ operators, sessions, cookie, limiter: createLoginLimiter(clock), journal, log }))
    .post('/logout', auditor, logout({ sessions, cookie }))
    .get('/dashboard', auditor, dashboard({ store, clock }))
    .get('/dashboard/receipts', auditor, receiptPage({ sites, store }))
    .post('/dashboard/receipts', auditor, lookUp({ sites, store }))
    .get('/dashboard/receipts/:id', auditor, receiptPage({ sites, store }))
    .get('/dashboard/notices', auditor, listNotices(noticePages))
    .get('/dashboard/notices/new', operator, newNotice(noticePages))
    .post('/dashboard/notices', operator, publishNotice(noticePages))
    .post('/dashboard/notices/:id/end', operator, endNotice(noticePages))
    .get('/dashboard/requests', auditor, listRequests(requestPages))
    .get('/dashboard/requests/:reference', auditor, showRequest(requestPages))
    .post('/dashboard/requests/:reference', operator, updateRequest(requestPages))
    .get('/dashboard/exports', auditor, showExports(sites))
    .get('/v1/export', auditor, exportReceipts({ store, sites, journal, clock, log }))
    .get('/dashboard/journal', auditor, showJournal(journal));
  return { routes, requireOperator };
}
