import { type Consent, decodeConsent } from '@sluice/core';

/**
 * Reads the stored choice from a document's cookies; `undefined` if there is none, or none that can be read. Of several
 * cookies of the name, such as one of this host and one of its domain, the latest choice counts; of equally late ones the
 * last, which was created last (RFC 6265, 5.4).
 *
 * Reading needs no library: neither name nor value ever holds a character that a cookie would escape.
 */
export function restoreChoice(document: Pick<Document, 'cookie'>, name: string): Consent | undefined {
  const start = `${name}=`;
  let latest: Consent | undefined;
  for (const cookie of readCookies(document).split('; ')) {
    const consent = cookie.startsWith(start) ? decodeConsent(cookie.slice(start.length)) : undefined;
    if (consent && (!latest || consent.at >= latest.at)) latest = consent;
  }
  return latest;
}

/** A sandboxed document throws on mere access. Then there is no choice, which is the strict side. */
function readCookies(document: Pick<Document, 'cookie'>): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}
