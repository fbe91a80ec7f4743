import { type Config, type Consent, encodeConsent } from '@sluice/core';

/**
 * Keeps the visitor's choice between pages: one cookie, written after the first choice and not before. It is `necessary`:
 * it only remembers what the visitor asked for.
 *
 * @param restore reads the stored choice anew
 * @returns whether the browser keeps it. A browser says nothing when it does not: cookies are blocked, the domain is not
 *   the page's, the value is too long (RFC 6265, 5.3). Then an earlier choice is removed too: an old yes must not come back.
 */
export function storeChoice(
  consent: Consent,
  { cookie: { name, domain }, expiry }: Pick<Config, 'cookie' | 'expiry'>,
  { protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>,
  restore: () => Consent | undefined,
): boolean {
  const value = encodeConsent(consent);
  try {
    // A browser refuses a secure cookie on pages that did not come by https.
    const secure = protocol === 'https:' ? ';secure' : '';
    write(name, value, expiry, `;samesite=lax${secure}${domain ? `;domain=${domain}` : ''}`);
    // One of this host alone, from before the domain was configured, would stand beside the new one.
    if (domain) write(name, '', 0);
    const kept = restore();
    if (kept && encodeConsent(kept) === value) return true;
    for (const each of ['', ...domainsOf(hostname)]) write(name, '', 0, each && `;domain=${each}`);
  } catch {
    // A sandboxed page may neither write cookies nor read them.
  }
  return false;
}

/** The codec's alphabet needs no escaping. In 0 days a cookie is gone. */
function write(name: string, value: string, days: number, rest = ''): void {
  // biome-ignore lint/suspicious/noDocumentCookie: it answers at once whether the cookie is kept, also where there is no cookieStore
  document.cookie = `${name}=${value};path=/;max-age=${days * 86400}${rest}`;
}

/** A host's own domain and those above it; a browser ignores the ones that belong to many. */
function domainsOf(hostname: string): string[] {
  const labels = hostname.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
