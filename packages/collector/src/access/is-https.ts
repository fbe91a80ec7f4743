import type { Context } from 'hono';

/**
 * Whether the browser came over HTTPS: by the address of the request, or by `X-Forwarded-Proto` where the collector stands behind a proxy that
 * sets it. Without such a proxy that header is anybody's word and not read. Of several values the last one is the proxy's own.
 */
export function isHttps(c: Context, trustProxy: boolean): boolean {
  if (new URL(c.req.url).protocol === 'https:') return true;
  const forwarded = trustProxy ? c.req.header('X-Forwarded-Proto') : undefined;
  return forwarded?.split(',').at(-1)?.trim().toLowerCase() === 'https';
}
