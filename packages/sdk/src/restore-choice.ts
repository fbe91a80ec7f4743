import { type Consent, readChoice } from '@sluice/core';

/** Reads the stored choice from a document's cookies; `undefined` if there is none, or none that can be read. */
export function restoreChoice(document: Pick<Document, 'cookie'>, name: string): Consent | undefined {
  return readChoice(readCookies(document), name);
}

/** A sandboxed document throws on mere access. Then there is no choice, which is the strict side. */
export function readCookies(document: Pick<Document, 'cookie'>): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}
