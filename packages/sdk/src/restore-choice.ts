import { type Consent, decodeConsent } from '@sluice/core';

/**
 * Reads the stored choice from a document's cookies; `undefined` if there is none, or none that can be read. The first
 * cookie of the name counts, which is the one with the longest path (RFC 6265, 5.4).
 *
 * Reading needs no library: neither name nor value ever holds a character that a cookie would escape.
 */
export function restoreChoice(document: Pick<Document, 'cookie'>, name: string): Consent | undefined {
  const start = `${name}=`;
  const pair = readCookies(document)
    .split('; ')
    .find((cookie) => cookie.startsWith(start));
  return decodeConsent(pair?.slice(start.length));
}

/** A sandboxed document throws on mere access. Then there is no choice, which is the strict side. */
function readCookies(document: Pick<Document, 'cookie'>): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}
