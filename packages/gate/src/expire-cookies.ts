import type { CookieJar } from './capture-cookies.ts';

/** As many paths are tried: an address that consists of slashes must not keep the page busy. */
const MAX_PATHS = 32;

/**
 * What a deletion may have to say beside name, domain and path: nothing; what `__Secure-`, `__Host-` and a page in another
 * site's frame need; and that it means the partitioned cookie of that name (CHIPS), which is another one.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3
 */
const ATTRIBUTES = ['', ';secure;samesite=none', ';secure;samesite=none;partitioned'];

/**
 * Deletes cookies by name, and answers which of them are still there. A cookie goes only by the domain and path that it was
 * set with, and neither can be read, so that every combination is tried: this host, each parent domain (the browser
 * ignores public suffixes), each directory of the present path. Each write is a message to another process of the
 * browser; mostly all cookies go in the first round, and then there is no other.
 */
export function expireCookies(
  jar: CookieJar,
  { hostname, pathname }: Pick<Location, 'hostname' | 'pathname'>,
  names: readonly string[],
): string[] {
  const domains = domainsOf(hostname);
  let left = [...names];
  for (const path of pathsOf(pathname)) {
    for (const attributes of ATTRIBUTES) {
      if (left.length === 0) return left;
      for (const name of left) {
        for (const domain of domains) jar.set(`${name}=;max-age=0;path=${path}${domain}${attributes}`);
      }
      const there = cookieNames(jar.get());
      left = left.filter((name) => there.includes(name));
    }
  }
  return left;
}

/** The names in the text of `document.cookie`, each once. */
export function cookieNames(cookies: string): string[] {
  return [...new Set(cookies.split('; ').flatMap((pair) => pair.split('=', 1)[0] || []))];
}

/** This host alone, and every domain above it but the last label, which is never a site's. */
function domainsOf(hostname: string): string[] {
  const labels = hostname.split('.');
  return ['', ...labels.slice(1).map((_, index) => `;domain=${labels.slice(index).join('.')}`)];
}

/** Every beginning of the path that a cookie can have been set with to be visible here, the shortest first. */
function pathsOf(pathname: string): string[] {
  const slashes = [...pathname.matchAll(/\//g)].slice(0, MAX_PATHS / 2);
  const paths = slashes.flatMap(({ index }) => [pathname.slice(0, index), pathname.slice(0, index + 1)]);
  return [...new Set(['/', ...paths, pathname])].filter(Boolean);
}
