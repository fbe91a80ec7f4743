import type { CookieJar } from './capture-cookies.ts';

/**
 * Creates a test for "belongs to the site of this page": the same host, or another one under the same registrable
 * domain. The probe for that is written only when a foreign host shares a suffix with this one.
 */
export function createSameSite(hostname: string, cookie: CookieJar): (host: string) => boolean {
  let site: string | undefined;
  return (host) => {
    if (isWithin(host, hostname)) return true;
    const suffix = hostname.split('.').slice(-2).join('.');
    if (suffix === hostname || !isWithin(host, suffix)) return isWithin(hostname, host) && host.includes('.');
    site ??= registrableDomain(hostname, cookie);
    return isWithin(host, site);
  };
}

/**
 * Finds the registrable domain of a page's host. Which suffixes are public (`co.uk`, `github.io`) the browser itself tells:
 * it refuses a cookie for them. The probe lives for one statement.
 */
export function registrableDomain(hostname: string, cookie: CookieJar): string {
  const labels = hostname.split('.');
  for (let take = 2; take < labels.length; take++) {
    const domain = labels.slice(-take).join('.');
    const probe = `sluice-probe=1;domain=${domain};path=/;samesite=lax`;
    cookie.set(probe);
    const accepted = cookie.get().includes('sluice-probe=1');
    cookie.set(`${probe};max-age=0`);
    if (accepted) return domain;
  }
  return hostname;
}

/** Tells whether `host` is `domain` or lies below it, label by label. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
