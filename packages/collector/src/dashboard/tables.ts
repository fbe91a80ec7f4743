import type { Receipt } from '@sluice/core';
import { html } from 'hono/html';
import type { Answers, StoredReceipt } from '../store/store.ts';
import type { Markup } from './page-frame.ts';

/** One line of a {@link countTable}: what was counted, and how often. */
export type Row = readonly [name: string, count: number];

/** A table of counts with a bar each, as long as its share of the largest. */
export function countTable(caption: string, nameHeading: string, rows: readonly Row[]): Markup {
  const largest = Math.max(1, ...rows.map(([, count]) => count));
  return html`<table>
    <caption>${caption}</caption>
    <thead><tr><th scope="col">${nameHeading}</th><th scope="col" class="number">Receipts</th><td></td></tr></thead>
    <tbody>
      ${rows.map(
        ([name, count]) =>
          html`<tr><th scope="row">${name}</th><td class="number">${format(count)}</td><td class="bar">${bar(count / largest)}</td></tr>`,
      )}
    </tbody>
  </table>`;
}

/** A table of the share of yes among the answers to each category. */
export function answersTable(
  caption: string,
  rows: readonly (readonly [category: string, answers: Answers])[],
): Markup {
  return html`<table class="answers">
    <caption>${caption}</caption>
    <thead><tr>
      <th scope="col">Category</th><th scope="col" class="number">Yes</th><th scope="col" class="number">No</th>
      <th scope="col" class="number">Share of yes</th><td></td>
    </tr></thead>
    <tbody>
      ${rows.map(([category, { yes, no }]) => {
        const share = yes / Math.max(1, yes + no);
        return html`<tr><th scope="row">${category}</th><td class="number">${format(yes)}</td><td class="number">${format(no)}</td>
          <td class="number">${percent(share)}</td><td class="bar">${bar(share)}</td></tr>`;
      })}
    </tbody>
  </table>`;
}

/** The newest receipts, without anything about the person behind them. */
export function receiptsTable(caption: string, receipts: readonly StoredReceipt[]): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
    <caption>${caption}</caption>
    <thead><tr>
      <th scope="col" class="number">No.</th><th scope="col">Received (UTC)</th><th scope="col">Site</th><th scope="col">Event</th>
      <th scope="col">Source</th><th scope="col">Regime</th><th scope="col">Receipt</th>
    </tr></thead>
    <tbody>
      ${receipts.map(
        ({ seq, receivedAt, site, event, source, regime, id, body }) => html`<tr>
          <td class="number">${seq === undefined ? '–' : format(seq)}</td>
          <td><time datetime="${receivedAt}">${receivedAt.slice(0, 19).replace('T', ' ')}</time></td>
          <td>${site}</td><td><span class="event ${event}">${event}</span></td><td>${source}${permissionOf(body)}</td><td>${regime}</td>
          <td><a href="/dashboard/receipts/${id}"><code>${id}</code></a></td>
        </tr>`,
      )}
    </tbody>
  </table></div>`;
}

/** What a form was about, for a receipt of that kind: ` (newsletter)`. */
function permissionOf(body: string): string {
  const { permission }: Partial<Receipt> = JSON.parse(body);
  return permission ? ` (${permission.id})` : '';
}

/** Writes a count with separators: `12,345`. */
export function format(count: number): string {
  return count.toLocaleString('en');
}

function percent(share: number): string {
  return share.toLocaleString('en', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** The number stands beside it as text, so that the bar itself is for the eye alone. */
function bar(share: number): Markup {
  return html`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${(share * 100).toFixed(1)}" height="8"></rect></svg>`;
}
