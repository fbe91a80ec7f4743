const EMAIL = /[^/\s@]+(@|%40)[^/\s@]+/gi;

/**
 * Reduces a URL to what may be stored or shown: origin and path. User info, query string and fragment go, and a path
 * segment that holds an e-mail address becomes `(removed)`. What is no http(s) URL becomes the empty string.
 *
 * Other websites leave personal data in the URLs that lead to this one; none of it may reach a receipt or a report.
 */
export function cleanUrl(url: string): string {
  const match = /^(https?:\/\/)(?:[^/?#\\]*@)?([^/?#\\@\s]+)([^?#]*)/i.exec(url.trim());
  if (!match) return '';
  const [, scheme = '', host = '', path = ''] = match;
  return (scheme + host).toLowerCase() + path.replace(/\\/g, '/').replace(EMAIL, '(removed)').slice(0, 1024);
}
