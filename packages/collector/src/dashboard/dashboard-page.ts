import { CATEGORIES, RECEIPT_EVENTS, REGIMES } from '@sluice/core';
import { html } from 'hono/html';
import type { SignedIn } from '../access/require-operator.ts';
import type { Counts, StoredReceipt } from '../store/store.ts';
import { type Markup, pageFrame } from './page-frame.ts';
import { answersTable, countTable, format, type Row, receiptsTable } from './tables.ts';

/** What the dashboard shows. */
export interface DashboardData {
  readonly counts: Counts;
  /** Newest first. */
  readonly newest: readonly StoredReceipt[];
  /** Milliseconds since 1970: the last of the days shown. */
  readonly now: number;
  readonly operator: SignedIn;
}

const DAYS = 14;
const DAY = 86_400_000;

/** Renders the operator's overview: plain HTML without scripts. Everything that came from outside is escaped. */
export function dashboardPage({ counts, newest, now, operator }: DashboardData): Markup {
  const asOf = new Date(now).toISOString();
  const stamp = html`<p class="lead">As of <time datetime="${asOf}">${asOf.slice(0, 16).replace('T', ' ')} UTC</time></p>`;
  return pageFrame(
    'Consent receipts',
    html`${stamp}${counts.receipts === 0 ? noReceipts() : overview(counts, newest, now)}`,
    { operator, part: '/dashboard' },
  );
}

function noReceipts(): Markup {
  return html`<p>No receipt has arrived yet. The first choice of a visitor on a registered site shows up here.</p>`;
}

function overview(counts: Counts, newest: readonly StoredReceipt[], now: number): Markup {
  const days = lastDays(counts, now);
  const recent = days.reduce((sum, [, count]) => sum + count, 0);
  const answers = CATEGORIES.flatMap((category) => {
    const answered = counts.categories.get(category);
    return answered ? [[category, answered] as const] : [];
  });
  return html`
    <dl class="totals">
      <div><dt>Receipts in total</dt><dd>${format(counts.receipts)}</dd></div>
      <div><dt>In the last ${DAYS} days</dt><dd>${format(recent)}</dd></div>
      <div><dt>Sites</dt><dd>${format(counts.sites.size)}</dd></div>
    </dl>
    <div class="columns">
      <div>
        <section>${answersTable('Answers by category', answers)}</section>
        <section>${countTable(`By day, last ${DAYS} days (UTC)`, 'Day', days)}</section>
      </div>
      <div>
        <section>${countTable('By event', 'Event', rowsOf(RECEIPT_EVENTS, counts.events))}</section>
        <section>${countTable('By regime', 'Regime', rowsOf(REGIMES, counts.regimes))}</section>
        <section>${countTable(
          'By site',
          'Site',
          [...counts.sites].sort(([, a], [, b]) => b - a),
        )}</section>
      </div>
    </div>
    <section>${receiptsTable(`The newest ${newest.length} receipts`, newest)}</section>`;
}

function rowsOf(names: readonly string[], counts: ReadonlyMap<string, number>): Row[] {
  return names.map((name) => [name, counts.get(name) ?? 0]);
}

/** The last days up to today, newest first, also those without a receipt. */
function lastDays(counts: Counts, now: number): Row[] {
  return Array.from({ length: DAYS }, (_, index): Row => {
    const day = new Date(now - index * DAY).toISOString().slice(0, 10);
    return [day, counts.days.get(day) ?? 0];
  });
}
