import { html } from 'hono/html';
import type { SignedIn } from '../access/require-operator.ts';
import type { ExportFormatName } from '../export/export-formats.ts';
import { type Markup, pageFrame } from './page-frame.ts';

/** What the page of exports shows. */
export interface ExportsPageData {
  readonly operator: SignedIn;
  /** Ids of the sites to choose from. */
  readonly sites: readonly string[];
}

const FORMATS: readonly (readonly [format: ExportFormatName, words: string])[] = [
  ['csv', 'Table (CSV)'],
  ['jsonl', 'Everything, one receipt in a line (JSONL)'],
  ['jsonld', 'Consent records in the words of W3C DPV (JSON-LD)'],
  ['count', 'Only their number'],
];

/** Renders the form that asks for an export. It sends nothing but the question, so that its address can be given to a program. */
export function exportsPage({ operator, sites }: ExportsPageData): Markup {
  return pageFrame(
    'Exports',
    html`<p class="lead">Receipts as a file, those of today among them up to this moment. Every export is noted in the journal.</p>
      <form method="get" action="/v1/export" class="stacked">
        <div class="pair">
          <label>Site <select name="site"><option value="">All sites</option>${sites.map((id) => html`<option>${id}</option>`)}</select></label>
          <label>As <select name="format">${FORMATS.map(([format, words]) => html`<option value="${format}">${words}</option>`)}</select></label>
        </div>
        <div class="pair">
          <label>From (UTC) <input type="date" name="from"></label>
          <label>Before (UTC) <input type="date" name="to"></label>
        </div>
        <button>Download</button>
      </form>
      <p class="quiet">A table has no last line that says it is whole: compare its rows with their number.</p>`,
    { operator, part: '/dashboard/exports' },
  );
}
