import type { Context, MiddlewareHandler } from 'hono';

/**
 * Every answer of the open endpoints may be read by any page. Nothing is secret about an answer to who may ask: they know no cookies,
 * and which pages may *store* something is decided by the receipt's site. An error without these headers would reach
 * the page as a bare network failure, and its cause would be hidden.
 */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After',
  // A beacon is sent without CORS; a stricter value would let the browser report a failure of a stored receipt.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE, OPTIONS',
  'Access-Control-Allow-Headers': 'Content-Type',
  'Access-Control-Max-Age': '86400',
};

const NOTHING = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${NOTHING}; form-action 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
};

/**
 * Makes an answer in JSON that has its CORS and security headers from the start: to set them afterwards, one by one, takes longer than to check the
 * receipt that is answered.
 */
export function completeAnswer(
  c: Context,
  value: object,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response {
  c.set('isComplete', true);
  const all = { ...CORS_HEADERS, ...SECURITY_HEADERS, 'Content-Type': 'application/json', ...headers };
  return new Response(JSON.stringify(value), { status, headers: all });
}

/** Of pages with forms: nobody else's page may read, embed or keep hold of them. */
const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'Content-Security-Policy': `${NOTHING}; form-action 'self'`,
  // With "no-referrer" browsers would send forms with "Origin: null": https://fetch.spec.whatwg.org/#append-a-request-origin-header
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Of what programs and pages of the operator's alone read. */
const OWN_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const OWN = /^\/v1\/export$/;
const PAGES = /^\/(login|logout|dashboard|verify|s\/[^/]*\/request)(\/|$)/;

/** Whether a path is that of a page with forms: the operator's, or one of those for visitors and auditors. */
export function isPagePath(path: string): boolean {
  return PAGES.test(path);
}

/**
 * Sets security headers on every answer, errors included, and CORS headers on all but what is the operator's and pages with forms, and answers preflights itself. A route may name
 * the one origin that it answers, and a page its own Content-Security-Policy.
 */
export const responseHeaders: MiddlewareHandler = async (c, next) => {
  const isPage = isPagePath(c.req.path);
  const isOpen = !isPage && !OWN.test(c.req.path);
  const preflight = c.req.method === 'OPTIONS';
  if (preflight) c.res = new Response(null, { status: 204, headers: isOpen ? PREFLIGHT_HEADERS : {} });
  else await next();
  if (c.get('isComplete')) return;
  const { headers } = c.res;
  const kept = isPage ? ['Content-Security-Policy'] : ['Access-Control-Allow-Origin'];
  const closed = isPage ? PAGE_HEADERS : OWN_HEADERS;
  const wanted = isOpen ? { ...CORS_HEADERS, ...SECURITY_HEADERS } : closed;
  for (const [name, value] of Object.entries(wanted))
    if (!kept.includes(name) || !headers.has(name)) headers.set(name, value);
};
