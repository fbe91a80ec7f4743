import { PERSONAL } from './personal.ts';

/** Scheme, host with port (253 characters and 6 at most), path; in an http(s) URL a backslash is a slash. */
const URL_PARTS = /^(https?:\/\/)(?:[^/?#\\]*@)?([^/?#\\@\uff20\ufe6b%]{1,259})(?![^/?#\\])([^?#]*)/i;

/**
 * Reduces a URL to what may be stored or shown: origin and path, of which 1024 characters. User info, query string and
 * fragment go, and so does white space; a path segment ends at its first `;`, and becomes `(removed)` with an `@`. What is no
 * http(s) URL becomes the empty string. A clean URL stays as it is.
 *
 * Other websites leave personal data in the URLs that lead to this one; none of it may reach a receipt or a report.
 */
export function cleanUrl(url: string): string {
  // The URL parser drops tabs and line breaks wherever they stand: https://url.spec.whatwg.org/#url-parsing
  const match = URL_PARTS.exec(url.replace(/[\s\p{Cc}]+/gu, ''));
  if (!match) return '';
  const [, scheme = '', host = '', path = ''] = match;
  const segments = path.split(/[/\\]/).map(cleanSegment);
  return (scheme + host).toLowerCase() + segments.join('/').slice(0, 1024);
}

/** Tells whether an address is one that {@link cleanUrl} leaves as it is, or the path of one. */
export function isCleanUrl(url: string): boolean {
  const whole = /^\/(?![/\\])/.test(url) ? `https://path.invalid${url}` : url;
  return whole !== '' && cleanUrl(whole) === whole;
}

/** What follows a `;` are parameters (RFC 3986, 3.3): Java servers put the session's id there (Servlet 6.0, 7.1.3). */
function cleanSegment(segment: string): string {
  const name = segment.replace(/;.*/, '');
  return PERSONAL.test(name) ? '(removed)' : name;
}
