import type { Handler } from 'hono';
import type { OperatorEnv } from '../access/require-operator.ts';
import { requestPage } from '../dashboard/request-page.ts';
import { requestsPage } from '../dashboard/requests-page.ts';
import type { Journal } from '../journal.ts';
import { Problem } from '../problem.ts';
import type { Form } from '../read-form.ts';
import { changeRequest, type RequestChange } from '../requests/change-request.ts';
import { REQUEST_STATUSES } from '../requests/privacy-request.ts';
import type { RequestBook } from '../requests/request-book.ts';
import type { RequestTerms } from '../requests/request-terms.ts';

/** What the operator's pages about requests need. */
export interface OperatorRequestsOptions {
  readonly book: RequestBook;
  readonly terms: RequestTerms;
  readonly journal: Journal;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** `GET /dashboard/requests`: all requests by the day they are due. */
export function listRequests({ book, clock }: OperatorRequestsOptions): Handler<OperatorEnv> {
  return async (c) => {
    await book.forgetOld();
    return c.html(requestsPage({ operator: c.get('operator'), requests: await book.all(), now: clock() }));
  };
}

/** `GET /dashboard/requests/:reference`: one of them. 404. */
export function showRequest({ book, clock }: OperatorRequestsOptions): Handler<OperatorEnv> {
  return async (c) => {
    const request = await book.get(c.req.param('reference') ?? '');
    if (!request) throw noSuchRequest();
    return c.html(requestPage({ operator: c.get('operator'), request, now: clock() }));
  };
}

/** `POST /dashboard/requests/:reference` with `status`, `reason`, `note`, `version`: goes on with one. 422 with the form again for what is missing, 409 where somebody else was faster, 404. */
export function updateRequest({ book, terms, journal, clock }: OperatorRequestsOptions): Handler<OperatorEnv> {
  return async (c) => {
    const operator = c.get('operator');
    const request = await book.get(c.req.param('reference') ?? '');
    if (!request) throw noSuchRequest();
    const form = c.get('form');
    const change = changeOf(form);
    const now = clock();
    const refuse = (fault: string, status: 409 | 422) =>
      c.html(requestPage({ operator, request, now, refused: { change, fault } }), status);
    const changed = changeRequest(request, change, { who: operator.name, now, terms });
    if (!changed.ok) return refuse(changed.fault, 422);
    const isCurrent = form.text('version') === String(request.version);
    if (!isCurrent || !(await book.replace(changed.request))) {
      return refuse('Somebody else has changed this request; look at it, and send yours again.', 409);
    }
    await journal.write({ who: operator.name, what: changed.what, about: request.reference });
    return c.redirect(`/dashboard/requests/${request.reference}`, 303);
  };
}

function changeOf(form: Form): RequestChange {
  const field = (name: string) => form.text(name).replaceAll('\r\n', '\n').trim();
  const status = REQUEST_STATUSES.find((one) => one === form.text('status'));
  if (!status) throw new Problem(422, 'invalid_status', `Expected one of ${REQUEST_STATUSES.join(' ')} as "status".`);
  return { status, reason: field('reason'), note: field('note') };
}

function noSuchRequest(): Problem {
  return new Problem(404, 'no_such_request', 'No request of this number is kept here.');
}
