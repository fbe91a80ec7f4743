import { isWithin } from './same-site.ts';

/**
 * Tells whether an address is one of those that the site's `gate.allow` names by `pattern`: `host`, every host below it, or
 * with a path only what begins with that path. A port has to be the same where the pattern names one.
 */
export function isAllowed({ host, hostname, pathname }: URL, pattern: string): boolean {
  const end = pattern.indexOf('/');
  const wanted = (end < 0 ? pattern : pattern.slice(0, end)).toLowerCase();
  return (
    isWithin(wanted.includes(':') ? host : hostname, wanted) && (end < 0 || pathname.startsWith(pattern.slice(end)))
  );
}
