import type { Context, MiddlewareHandler } from 'hono';

/**
 * Every answer may be read by any page. Nothing is secret about an answer to who may ask: the endpoints know no cookies,
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
  'Access-Control-Allow-Methods': 'GET, POST, DELETE, OPTIONS',
  'Access-Control-Allow-Headers': 'Content-Type',
  'Access-Control-Max-Age': '86400',
};

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
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

/** Sets CORS and security headers on every answer, errors included, and answers preflights itself. A route may name the one origin that it answers. */
export const responseHeaders: MiddlewareHandler = async (c, next) => {
  const preflight = c.req.method === 'OPTIONS';
  if (preflight) c.res = new Response(null, { status: 204, headers: PREFLIGHT_HEADERS });
  else await next();
  if (c.get('isComplete')) return;
  const { headers } = c.res;
  const { 'Access-Control-Allow-Origin': anyone, ...rest } = CORS_HEADERS;
  if (anyone && !headers.has('Access-Control-Allow-Origin')) headers.set('Access-Control-Allow-Origin', anyone);
  for (const [name, value] of Object.entries({ ...rest, ...SECURITY_HEADERS })) headers.set(name, value);
};
