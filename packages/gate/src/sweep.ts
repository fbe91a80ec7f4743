import type { Decision, Subject } from '@sluice/core';
import type { GateEntry, Kind } from './hold.ts';
import type { OwnerOf } from './patch-cookies.ts';
import type { Realm } from './scope.ts';

/** What a sweep works with. */
export interface SweepOptions {
  readonly realm: Realm;
  /** The native accessor of `document.cookie`. */
  readonly cookie: { get(): string; set(value: string): void };
  readonly cookieOwner: OwnerOf;
  readonly storageOwner: OwnerOf;
  judge(subject: Subject): Decision;
  report(entry: GateEntry): void;
}

/**
 * Removes what is not granted from cookies and storage. A cookie can be deleted only with the domain and path it was set
 * with, and neither can be read, so that every combination is tried: this host, each parent domain (the browser ignores
 * public suffixes), each directory of the present path.
 *
 * What merely waits for the visitor's first answer is left: the gate keeps it from being written, and who came before the
 * gate was there has not been asked.
 */
export function sweep(options: SweepOptions): void {
  const { realm, cookie, cookieOwner, storageOwner } = options;
  for (const name of cookieNames(cookie.get())) {
    if (isSwept(options, 'cookie', name, cookieOwner(name))) expire(realm.location, cookie, name);
  }
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    // A sandboxed or blocked page throws on mere access; then there is nothing to sweep either.
    try {
      const storage = realm[area];
      for (const key of Object.keys(storage)) {
        if (isSwept(options, 'storage', key, storageOwner(key))) storage.removeItem(key);
      }
    } catch {}
  }
}

function isSwept(options: SweepOptions, kind: Kind, what: string, subject: Subject | undefined): boolean {
  if (!subject) return false;
  const decision = options.judge(subject);
  if (decision.granted || decision.reason === 'opt-in') return false;
  options.report({ at: performance.now(), kind, what, subject, decision, outcome: 'swept' });
  return true;
}

function cookieNames(cookies: string): string[] {
  return cookies.split('; ').flatMap((pair) => pair.split('=', 1)[0] || []);
}

function expire({ hostname, pathname }: Location, cookie: { set(value: string): void }, name: string): void {
  const labels = hostname.split('.');
  const domains = ['', ...labels.map((_, index) => `;domain=${labels.slice(index).join('.')}`)];
  const directories = pathname.split('/').slice(1);
  const paths = ['/', ...directories.flatMap((_, index) => directoryPaths(directories.slice(0, index + 1)))];
  for (const domain of domains) {
    for (const path of paths) cookie.set(`${name}=;max-age=0;path=${path}${domain}`);
  }
}

function directoryPaths(parts: readonly string[]): string[] {
  const path = `/${parts.join('/')}`;
  return path === '/' ? [] : [path, `${path}/`];
}
