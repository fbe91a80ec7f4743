import type { Handler } from 'hono';
import { html } from 'hono/html';
import { pageFrame } from '../dashboard/page-frame.ts';

/** `GET /`: tells a person who followed the address what they have found. */
export const home: Handler = (c) =>
  c.html(
    pageFrame(
      'Sluice collector',
      html`<p class="lead">
          This is where a website keeps the receipts of its visitors’ consent choices. It stores what was chosen, when,
          and on which page. It stores no IP address, no user agent and no query string.
        </p>
        <p>
          Each receipt has an id that was made in the visitor’s browser. Whoever knows it can read the receipt at
          <code>/v1/receipts/</code> followed by the id.
        </p>
        <p><a href="/dashboard">Dashboard</a>, for the operator.</p>`,
    ),
  );
