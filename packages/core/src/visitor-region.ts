import { REGION, type Region } from './regime.ts';

/** A pair of request headers by which an edge tells where the visitor is. Names count in any letter case. */
export interface CountryHeader {
  /** Holds an ISO 3166-1 code, or the whole of an ISO 3166-2 code: `US` or `US-CA`. */
  readonly country: string;
  /** Holds the part of an ISO 3166-2 code behind the hyphen, where the edge knows it. */
  readonly part?: string;
}

/**
 * The headers of three edges. A site must list only those that its own edge sets or strips: what a visitor can send
 * themselves says nothing.
 *
 * @see https://developers.cloudflare.com/rules/transform/managed-transforms/reference/#add-visitor-location-headers
 * @see https://vercel.com/docs/headers/request-headers
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html
 */
export const COUNTRY_HEADERS: readonly CountryHeader[] = [
  { country: 'cf-ipcountry', part: 'cf-region-code' },
  { country: 'x-vercel-ip-country', part: 'x-vercel-ip-country-region' },
  { country: 'cloudfront-viewer-country', part: 'cloudfront-viewer-country-region' },
];

/** Cloudflare's word for "unknown"; its `T1` for Tor is no country code by its shape already. */
const NOWHERE = 'XX';

/**
 * Reads the visitor's region from the first of `headers` that names a country; `undefined` where none does, which is
 * judged as the strictest. A header that came twice, which a proxy joins by a comma, names none. `get` is `Headers.get`
 * or alike, and is asked in lower case, as Node's headers must be.
 */
export function readRegion(
  get: (name: string) => string | null | undefined,
  headers: readonly CountryHeader[],
): Region | undefined {
  const read = (name: string): string => (get(name.toLowerCase()) ?? '').trim().toUpperCase();
  for (const { country, part } of headers) {
    const [, code = '', ownPart = ''] = /^([A-Z]{2})(?:-([A-Z0-9]{1,3}))?$/.exec(read(country)) ?? [];
    if (code === NOWHERE || !REGION.test(code)) continue;
    const whole = `${code}-${ownPart || (part ? read(part) : '')}`;
    return REGION.test(whole) ? whole : code;
  }
  return undefined;
}
