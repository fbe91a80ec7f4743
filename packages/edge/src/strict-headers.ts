import type { CountryHeader } from '@sluice/core';
import type { GetHeader } from './csp-visitor.ts';

/** The header of a policy. */
export const CSP = 'content-security-policy';

/**
 * Headers by which a browser asks whether what it has is still good. They are taken out of requests for documents: a "yes" (304)
 * carries no policy for the choice that was made since, and the browser would go on with the one that it keeps.
 */
export const CONDITIONAL = ['if-none-match', 'if-modified-since'] as const;

/** What a browser is to put such a response into: a page, or a worker, whose policy is its own file's. */
const OWN_POLICY = /^(document|i?frame|embed|object|(shared|service)?worker)$/;

/** Tells whether a request asks for something that has a policy of its own. Browsers that do not say so are believed by `Accept`. */
export function asksForDocument(get: GetHeader): boolean {
  const destination = get('sec-fetch-dest');
  return destination ? OWN_POLICY.test(destination) : /text\/html/.test(get('accept') ?? '');
}

/** Tells whether a response needs a policy: it is a page, whatever was asked for, or a worker's script. */
export function needsPolicy(get: GetHeader, contentType: string): boolean {
  return /^\s*(text\/html|application\/xhtml\+xml)/i.test(contentType) || /worker$/.test(get('sec-fetch-dest') ?? '');
}

/** What such a response depends on, for `Vary`. */
export function varyBy(countryHeaders: readonly CountryHeader[] = []): string {
  return ['Cookie', 'Sec-GPC', 'DNT', 'Sec-Fetch-Dest', ...namesOf(countryHeaders)].join(', ');
}

/** Every name in pairs of headers. */
export function namesOf(countryHeaders: readonly CountryHeader[]): string[] {
  return countryHeaders.flatMap(({ country, part }) => (part ? [country, part] : [country]));
}

/** For pages that say nothing about caches themselves: no cache between may hand one visitor's policy to another. */
export const PRIVATE = 'private, no-cache';
