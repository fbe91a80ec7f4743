import { html } from 'hono/html';
import type { SignedIn } from '../access/require-operator.ts';
import type { Erasure, StoredReceipt } from '../store/store.ts';
import { type Markup, pageFrame, tokenField } from './page-frame.ts';
import { format, receiptsTable } from './tables.ts';
import { when } from './when.ts';

/** What was found for what was looked up. */
export type Finding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'receipt'; readonly receipt: StoredReceipt }
  | { readonly kind: 'erased'; readonly erasure: Erasure }
  | { readonly kind: 'subject'; readonly receipts: readonly StoredReceipt[]; readonly more: boolean };

/** What the page to look up receipts shows. */
export interface ReceiptsPageData {
  readonly operator: SignedIn;
  /** The id that was looked up. */
  readonly asked?: string;
  readonly finding?: Finding;
}

/** Renders the page to look up receipts by the receipt's id or the visitor's consent id. */
export function receiptsPage({ operator, asked = '', finding }: ReceiptsPageData): Markup {
  return pageFrame(
    'Receipts',
    html`<p class="lead">Visitors find both ids in their preferences, under their receipts.</p>
      <form method="post" action="/dashboard/receipts" class="line">${tokenField(operator)}
        <label>Id of a receipt, or consent id of a visitor
          <input name="id" value="${asked}" required maxlength="64" autocomplete="off" spellcheck="false" class="wide"></label>
        <button>Look up</button>
      </form>
      ${finding ? html`<section aria-live="polite">${found(finding)}</section>` : ''}`,
    { operator, part: '/dashboard/receipts' },
  );
}

function found(finding: Finding): Markup {
  if (finding.kind === 'nothing') return html`<p>Nothing is stored under this id.</p>`;
  if (finding.kind === 'receipt') return oneReceipt(finding.receipt);
  if (finding.kind === 'erased') return erased(finding.erasure);
  const { receipts, more } = finding;
  const end = more ? html`<p>These are the oldest ${receipts.length}; there are more.</p>` : '';
  return html`${receiptsTable(`${receipts.length} receipts of this visitor`, receipts)}${end}`;
}

function oneReceipt({ id, seq, receivedAt, site, event, source, regime, body }: StoredReceipt): Markup {
  return html`<h2>Receipt <code>${id}</code></h2>
    <dl class="facts">
      <div><dt>Place in the log</dt><dd>${place(seq)}</dd></div>
      <div><dt>Received (UTC)</dt><dd>${when(receivedAt)}</dd></div>
      <div><dt>Site</dt><dd>${site}</dd></div>
      <div><dt>Event</dt><dd>${event}</dd></div>
      <div><dt>Source</dt><dd>${source}</dd></div>
      <div><dt>Regime</dt><dd>${regime}</dd></div>
    </dl>
    <h3>As it was received</h3>
    <pre tabindex="0">${indented(body)}</pre>
    <p class="line"><a href="/v1/receipts/${id}">The same byte for byte</a> <a href="/v1/receipts/${id}/proof" download>Its proof</a> <a href="/verify">Verify a proof</a></p>`;
}

function erased({ id, seq, receivedAt, erasedAt }: Erasure): Markup {
  return html`<h2>Receipt <code>${id}</code></h2>
    <p>It was erased. Its place and the commitment to its bytes stay; what it said is gone.</p>
    <dl class="facts">
      <div><dt>Place in the log</dt><dd>${place(seq)}</dd></div>
      <div><dt>Received (UTC)</dt><dd>${when(receivedAt)}</dd></div>
      <div><dt>Erased (UTC)</dt><dd>${when(erasedAt)}</dd></div>
    </dl>
    <p><a href="/v1/receipts/${id}/proof" download>Its proof</a></p>`;
}

function place(seq: number | undefined): string {
  return seq === undefined ? 'not given yet' : format(seq);
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), undefined, 2);
  } catch {
    return json;
  }
}
