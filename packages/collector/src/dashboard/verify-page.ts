import { html } from 'hono/html';
import { type Markup, pageFrame } from './page-frame.ts';

/** Renders the page that verifies a proof in the reader's own browser; its work is done by `/verify.js`. */
export function verifyPage(): Markup {
  return pageFrame(
    'Verify a receipt',
    html`<p class="lead">Choose the file of a proof (<code>receipt-….proof.json</code>). It is looked at on this device, also without a connection, and sent to nobody.</p>
      <form class="stacked">
        <label>File of the proof <input type="file" name="proof" accept=".json,application/json" required></label>
        <label>Public key of the log <span class="quiet">From elsewhere than this website, such as the operator's policy. Without it the key in the file is taken at its word.</span>
          <input name="key" autocomplete="off" spellcheck="false"></label>
        <p><button>Verify</button></p>
      </form>
      <ul id="findings" class="findings" role="status"></ul>
      <noscript><p class="message">This page needs a script. The command <code>sluice verify</code> does the same.</p></noscript>
      <p class="quiet">This page comes from the collector that it may be asked to judge. Who does not trust it runs <code>sluice verify</code> from a copy of their own.</p>
      <script src="/verify.js" type="module"></script>`,
  );
}
