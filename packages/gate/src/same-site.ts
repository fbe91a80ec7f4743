import type { CookieJar } from './capture-cookies.ts';

/**
 * Creates a test for "belongs to the site of this page": the same host, or another one under the same registrable
 * domain. Which suffixes are public (`co.uk`, `github.io`) the browser itself tells: it refuses a cookie for them. The
 * probe is written only when a foreign host shares a suffix with this one, and lives for one statement.
 */
export function createSameSite(hostname: string, jar: CookieJar): (host: string) => boolean {
  let site: string | undefined;

  function registrable(): string {
    const labels = hostname.split('.');
    for (let take = 2; take < labels.length; take++) {
      const domain = labels.slice(-take).join('.');
      const probe = `sluice-probe=1;domain=${domain};path=/;samesite=lax`;
      jar.set(probe);
      const accepted = jar.get().includes('sluice-probe=1');
      jar.set(`${probe};max-age=0`);
      if (accepted) return domain;
    }
    return hostname;
  }

  return (host) => {
    if (isWithin(host, hostname)) return true;
    const suffix = hostname.split('.').slice(-2).join('.');
    if (suffix === hostname || !isWithin(host, suffix)) return isWithin(hostname, host) && host.includes('.');
    site ??= registrable();
    return isWithin(host, site);
  };
}

/** Tells whether `host` is `domain` or lies below it, label by label. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
