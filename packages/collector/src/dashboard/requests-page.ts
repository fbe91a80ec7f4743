import { html } from 'hono/html';
import type { SignedIn } from '../access/require-operator.ts';
import { isClosed, type PrivacyRequest } from '../requests/privacy-request.ts';
import { type Markup, pageFrame } from './page-frame.ts';
import { when } from './when.ts';

/** What the page of requests shows. */
export interface RequestsPageData {
  readonly operator: SignedIn;
  /** Those that are due first stand first. */
  readonly requests: readonly PrivacyRequest[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Renders the requests for personal data by the day they are due. No address of anybody stands on it. */
export function requestsPage({ operator, requests, now }: RequestsPageData): Markup {
  const overdue = requests.filter((request) => isOverdue(request, now)).length;
  return pageFrame(
    'Requests',
    html`<p class="lead">What visitors ask for about their personal data. Sites link to <code>/s/</code> their id <code>/request</code>, or send to <code>/v1/requests</code>.</p>
      ${overdue > 0 ? html`<p class="message"><strong>${overdue} overdue.</strong> Answer ${overdue === 1 ? 'it' : 'them'} today.</p>` : ''}
      ${requests.length === 0 ? html`<p>Nobody has filed a request.</p>` : table(requests, now)}`,
    { operator, part: '/dashboard/requests' },
  );
}

/** What is said of a request's date. */
export function dueState(request: PrivacyRequest, now: number): string {
  if (isClosed(request)) return request.status;
  return isOverdue(request, now) ? 'overdue' : request.status;
}

function isOverdue(request: PrivacyRequest, now: number): boolean {
  return !isClosed(request) && Date.parse(request.dueAt) < now;
}

function table(requests: readonly PrivacyRequest[], now: number): Markup {
  return html`<section><div class="scroll" tabindex="0" role="region" aria-label="Requests by due date"><table>
    <caption>By due date</caption>
    <thead><tr><th scope="col">Reference</th><th scope="col">Due (UTC)</th><th scope="col">State</th><th scope="col">Kind</th><th scope="col">Site</th><th scope="col">Received (UTC)</th></tr></thead>
    <tbody>${requests.map((request) => {
      const { reference, dueAt, kind, site, receivedAt } = request;
      const state = dueState(request, now);
      return html`<tr><th scope="row"><a href="/dashboard/requests/${reference}"><code>${reference}</code></a></th>
        <td>${when(dueAt)}</td><td><span class="state ${state}">${state}</span></td><td>${kind}</td><td>${site}</td><td>${when(receivedAt)}</td></tr>`;
    })}</tbody>
  </table></div></section>`;
}
