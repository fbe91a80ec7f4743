import { html } from 'hono/html';
import type { SignedIn } from '../access/require-operator.ts';
import type { RequestChange } from '../requests/change-request.ts';
import { type PrivacyRequest, REQUEST_STATUSES } from '../requests/privacy-request.ts';
import { REQUEST_LIMITS } from '../requests/request-schema.ts';
import { type Markup, pageFrame, tokenField } from './page-frame.ts';
import { dueState } from './requests-page.ts';
import { when } from './when.ts';

/** What the page of one request shows. */
export interface RequestPageData {
  readonly operator: SignedIn;
  readonly request: PrivacyRequest;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What was typed when it could not be taken, and why. */
  readonly refused?: { readonly change: RequestChange; readonly fault: string };
}

/** Renders one request: who asks for what, what was noted, and for operators the form to go on. */
export function requestPage({ operator, request, now, refused }: RequestPageData): Markup {
  const { reference, notes, message, subject, reason, closedAt } = request;
  return pageFrame(
    `Request ${reference}`,
    html`<dl class="facts">
        <div><dt>Kind</dt><dd>${request.kind}</dd></div>
        <div><dt>Site</dt><dd>${request.site}</dd></div>
        <div><dt>State</dt><dd>${dueState(request, now)}</dd></div>
        <div><dt>Received (UTC)</dt><dd>${when(request.receivedAt)}</dd></div>
        <div><dt>Due (UTC)</dt><dd>${when(request.dueAt)}</dd></div>
        ${closedAt === undefined ? '' : html`<div><dt>Closed (UTC)</dt><dd>${when(closedAt)}</dd></div>`}
        <div><dt>Answer to</dt><dd>${request.email}</dd></div>
        ${subject === undefined ? '' : html`<div><dt>Consent id</dt><dd><code>${subject}</code></dd></div>`}
      </dl>
      <section><h2>Message</h2><p class="said">${message || 'None.'}</p></section>
      ${reason === undefined ? '' : html`<section><h2>Reason</h2><p class="said">${reason}</p></section>`}
      <section><h2>Notes</h2>${
        notes.length === 0
          ? html`<p>None.</p>`
          : html`<ul>${notes.map(({ at, who, text }) => html`<li><p class="quiet">${when(at)} ${who}</p><p class="said">${text}</p></li>`)}</ul>`
      }</section>
      ${operator.role === 'operator' ? changeForm(operator, request, refused) : ''}`,
    { operator, part: '/dashboard/requests' },
  );
}

function changeForm(operator: SignedIn, request: PrivacyRequest, refused: RequestPageData['refused']): Markup {
  const { status, reason, note } = refused?.change ?? { status: request.status, reason: '', note: '' };
  return html`<section><h2>Go on</h2>
    ${refused ? html`<p class="message" role="alert">${refused.fault}</p>` : ''}
    <form method="post" action="/dashboard/requests/${request.reference}" class="stacked">${tokenField(operator)}
      <input type="hidden" name="version" value="${request.version}">
      <label>State <select name="status">${REQUEST_STATUSES.map(
        (one) => html`<option value="${one}" ${one === status ? html`selected` : ''}>${one}</option>`,
      )}</select></label>
      <label>Reason, where it is extended or refused <textarea name="reason" rows="2" maxlength="${REQUEST_LIMITS.note}">${reason}</textarea></label>
      <label>Note, for operators alone <textarea name="note" rows="3" maxlength="${REQUEST_LIMITS.note}">${note}</textarea></label>
      <p><button>Save</button></p>
    </form></section>`;
}
