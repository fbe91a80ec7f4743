import { isNoticeCurrent, noticeTime } from '@sluice/core';
import { html } from 'hono/html';
import type { SignedIn } from '../access/require-operator.ts';
import type { PublishedNotice } from '../notices/published-notices.ts';
import { type Markup, pageFrame, tokenField } from './page-frame.ts';
import { when } from './when.ts';

/** What the page of notices shows. */
export interface NoticesPageData {
  readonly operator: SignedIn;
  readonly published: readonly PublishedNotice[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Renders the notices that operators have published, with a way to a new one and to end those that run. */
export function noticesPage({ operator, published, now }: NoticesPageData): Markup {
  const may = operator.role === 'operator';
  return pageFrame(
    'Notices',
    html`<p class="lead">What the pages of a site tell every visitor until it is put away, or its time is over. Those that stand in the collector's configuration are not listed.</p>
      ${may ? html`<p><a class="button" href="/dashboard/notices/new">New notice</a></p>` : ''}
      ${published.length === 0 ? html`<p>No notice has been published yet.</p>` : table(published, now, operator, may)}`,
    { operator, part: '/dashboard/notices' },
  );
}

function table(published: readonly PublishedNotice[], now: number, operator: SignedIn, may: boolean): Markup {
  return html`<section><div class="scroll" tabindex="0" role="region" aria-label="Published notices"><table>
    <caption>Published notices</caption>
    <thead><tr><th scope="col">Title</th><th scope="col">Sites</th><th scope="col">From (UTC)</th><th scope="col">Until (UTC)</th>
      <th scope="col">State</th><th scope="col">Published by</th>${may ? html`<td></td>` : ''}</tr></thead>
    <tbody>${published.map(
      (one) => html`<tr>
        <th scope="row">${one.notice.title}</th><td>${one.sites.join(', ')}</td><td>${when(one.notice.from)}</td><td>${when(one.notice.until)}</td>
        <td>${stateOf(one, now)}</td><td>${one.publishedBy}</td>
        ${may ? html`<td>${endForm(one, now, operator)}</td>` : ''}
      </tr>`,
    )}</tbody>
  </table></div></section>`;
}

function stateOf({ notice, endedAt }: PublishedNotice, now: number): string {
  if (endedAt !== undefined) return 'ended early';
  if (isNoticeCurrent(notice, now)) return 'shown';
  return noticeTime(notice.from) > now ? 'to come' : 'over';
}

function endForm({ notice }: PublishedNotice, now: number, operator: SignedIn): Markup | string {
  if (noticeTime(notice.until) <= now) return '';
  return html`<form method="post" action="/dashboard/notices/${notice.id}/end">${tokenField(operator)}<button class="plain" aria-label="End now: ${notice.title}">End now</button></form>`;
}
