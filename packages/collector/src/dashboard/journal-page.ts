import { html } from 'hono/html';
import type { SignedIn } from '../access/require-operator.ts';
import type { JournalEntry } from '../journal.ts';
import { type Markup, pageFrame } from './page-frame.ts';
import { when } from './when.ts';

/** What the page of the journal shows. */
export interface JournalPageData {
  readonly operator: SignedIn;
  /** The newest first. */
  readonly entries: readonly JournalEntry[];
}

/** Renders what operators did. */
export function journalPage({ operator, entries }: JournalPageData): Markup {
  return pageFrame(
    'Journal',
    html`<p class="lead">What operators did here, the newest first.</p>
      <section><div class="scroll" tabindex="0" role="region" aria-label="The newest entries"><table>
        <caption>The newest ${entries.length} entries</caption>
        <thead><tr><th scope="col">When (UTC)</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">About</th></tr></thead>
        <tbody>${entries.map(({ at, who, what, about = '' }) => html`<tr><td>${when(at)}</td><td>${who}</td><td>${what}</td><td><code>${about}</code></td></tr>`)}</tbody>
      </table></div></section>`,
    { operator, part: '/dashboard/journal' },
  );
}
