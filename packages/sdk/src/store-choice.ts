import { type Config, type Consent, encodeConsent } from '@sluice/core';
import Cookies from 'js-cookie';

/**
 * Keeps the visitor's choice between pages: one cookie, written after the first choice and not before. It is `necessary`:
 * it only remembers what the visitor asked for.
 *
 * With `domain: "auto"` it goes to the widest domain that the browser lets this page write to.
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
  // The widest comes first: a browser refuses what is a public suffix, `co.uk` or `github.io`, and answers by keeping nothing.
  const domains = domain === 'auto' ? [...domainsOf(hostname).reverse(), undefined] : [domain];
  try {
    for (const each of domains) {
      // A browser refuses a secure cookie on pages that did not come by https.
      const rest = { path: '/', expires: expiry, sameSite: 'Lax', secure: protocol === 'https:' } as const;
      // One of this host alone, from before the domain was configured, would stand beside the new one.
      if (each) Cookies.remove(name, { path: '/' });
      Cookies.set(name, value, each ? { ...rest, domain: each } : rest);
      const kept = restore();
      if (kept && encodeConsent(kept) === value) return true;
    }
    Cookies.remove(name, { path: '/' });
    for (const each of domainsOf(hostname)) Cookies.remove(name, { path: '/', domain: each });
  } catch {
    // A sandboxed page may neither write cookies nor read them.
  }
  return false;
}

/** Removes the stored choice, whatever domain it was written to. */
export function eraseChoice({ name, domain }: Config['cookie'], hostname: string): void {
  try {
    for (const each of [undefined, domain, ...domainsOf(hostname)]) {
      Cookies.remove(name, each ? { path: '/', domain: each } : { path: '/' });
    }
  } catch {
    // A sandboxed page has none.
  }
}

/** A host's own domain and those above it; a browser ignores the ones that belong to many. */
function domainsOf(hostname: string): string[] {
  const labels = hostname.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
