import type { Handler } from 'hono';
import { verifyPage } from '../dashboard/verify-page.ts';
import { Problem } from '../problem.ts';

/** No connection of any kind is open to it, so that what is verified stays on the reader's device. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'; require-trusted-types-for 'script'";

/**
 * `GET /verify`: a page on which anybody verifies a receipt's proof, offline once it is loaded. 404 where its script was not built.
 *
 * @param script the text of the page's script
 */
export function verify(script: string | undefined): Handler {
  return (c) => {
    requireScript(script);
    return c.html(verifyPage(), 200, { 'Content-Security-Policy': POLICY, 'Cache-Control': 'max-age=300' });
  };
}

/** `GET /verify.js`: the script of that page. */
export function verifyScript(script: string | undefined): Handler {
  return (c) => {
    const text = requireScript(script);
    return c.body(text, 200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'max-age=300' });
  };
}

function requireScript(script: string | undefined): string {
  if (script !== undefined) return script;
  throw new Problem(404, 'not_built', 'The script of this page was not built; the operator runs `npm run build`.');
}
