import type { CountryHeader } from '@sluice/core';

/** The headers in which a worker tells its app where the visitor is. It sets or removes them on every request, so that nobody else can. */
export const EDGE_COUNTRY: readonly CountryHeader[] = [{ country: 'sluice-country', part: 'sluice-country-part' }];

/** What Cloudflare adds of the visitor, and proxies before it. Nothing behind the worker needs to know it. */
const REMOVED = [
  'cf-connecting-ip',
  'cf-connecting-ipv6',
  'cf-pseudo-ipv4',
  'true-client-ip',
  'x-forwarded-for',
  'x-real-ip',
];

/**
 * Makes the headers of a request as the app gets them: without the visitor's address, and with the country that Cloudflare has found for it.
 * `CF-IPCountry` is not read: where the zone does not set it, it is the visitor's own word.
 *
 * @see https://developers.cloudflare.com/workers/runtime-apis/request/#incomingrequestcfproperties
 */
export function visitorHeaders(request: Request): Headers {
  const headers = new Headers(request.headers);
  for (const name of REMOVED) headers.delete(name);
  const cf: unknown = Reflect.get(request, 'cf');
  for (const { country, part = '' } of EDGE_COUNTRY) {
    put(headers, country, cf, 'country');
    put(headers, part, cf, 'regionCode');
  }
  return headers;
}

function put(headers: Headers, name: string, cf: unknown, member: string): void {
  const value: unknown = typeof cf === 'object' && cf !== null ? Reflect.get(cf, member) : undefined;
  if (typeof value === 'string' && /^[A-Z0-9]{1,3}$/.test(value)) headers.set(name, value);
  else headers.delete(name);
}
