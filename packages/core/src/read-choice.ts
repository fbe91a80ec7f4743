import type { Consent } from './consent.ts';
import { decodeConsent } from './cookie-codec.ts';

/**
 * Reads the stored choice from cookies as a document or a request's `Cookie` header lists them; `undefined` if there is none,
 * or none that can be read. Of several cookies of the name, such as one of this host and one of its domain, the latest
 * choice counts; of equally late ones the last, which was created last (RFC 6265, 5.4).
 *
 * Reading needs no library: neither name nor value ever holds a character that a cookie would escape.
 */
export function readChoice(cookies: string, name: string): Consent | undefined {
  const start = `${name}=`;
  let latest: Consent | undefined;
  for (const cookie of cookies.split(/; */)) {
    const consent = cookie.startsWith(start) ? decodeConsent(cookie.slice(start.length)) : undefined;
    if (consent && (!latest || consent.at >= latest.at)) latest = consent;
  }
  return latest;
}
