import type { VendorId, VendorRule } from '@sluice/core';
import { matchesPattern } from './match-pattern.ts';

/** The parts of an address that tell its vendor; a `URL` or a `Location` is one. */
export interface Address {
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}

/** Says whose an address, a cookie or a storage key is; `undefined` where no vendor is known for it. */
export interface Matcher {
  vendorOf(url: Address): VendorId | undefined;
  cookieOwner(name: string): VendorId | undefined;
  storageOwner(key: string): VendorId | undefined;
}

interface HostPattern {
  readonly id: VendorId;
  /** What follows the host: `/path?query`, or nothing. */
  readonly rest: string;
}

/** RFC 1035, 2.3.4: no longer name can be resolved. The bound keeps the walk up the labels short for any input. */
const MAX_HOST = 253;

/**
 * Creates the matcher of `rules`. Hosts are compared label by label, never as substrings, so that neither
 * `notgoogle-analytics.com` nor `google-analytics.com.evil.test` is Google Analytics. No expression is built from data.
 *
 * A host pattern is `host`, `host/path` or `host/path?query`. The path must begin with `/path`; one parameter of the
 * address must begin with `query`, wherever it stands: `gtag/js?id=AW-` is also found in `gtag/js?l=layer&id=AW-1`.
 * Ports are not compared. The most specific pattern wins: most labels, then longest path and query, then first rule.
 *
 * In a path, a cookie name or a storage key each `*` stands for any run of characters. A name without it goes before any
 * with it, and of those the longest wins.
 */
export function createMatcher(rules: readonly VendorRule[]): Matcher {
  const byHost: HostIndex = new Map();
  for (const { id, hosts } of rules) {
    for (const text of hosts) addHost(byHost, id, text);
  }
  return {
    vendorOf: (url) => vendorOf(url, byHost),
    cookieOwner: createOwner(rules, 'cookies'),
    storageOwner: createOwner(rules, 'storage'),
  };
}

type HostIndex = Map<string, VendorId | HostPattern[]>;

/** Nearly every host belongs to one vendor, whatever the path: then its id alone is kept. */
function addHost(byHost: HostIndex, id: VendorId, text: string): void {
  const end = text.search(/[/:]/);
  const host = (end < 0 ? text : text.slice(0, end)).toLowerCase();
  const known = byHost.get(host);
  if (end < 0 && known === undefined) {
    byHost.set(host, id);
    return;
  }
  const patterns = typeof known === 'string' ? [{ id: known, rest: '' }] : (known ?? []);
  patterns.push({ id, rest: end < 0 ? '' : text.slice(end).replace(/^:\d+/, '') });
  byHost.set(host, patterns);
}

function vendorOf(url: Address, byHost: HostIndex): VendorId | undefined {
  let host = url.hostname.toLowerCase().replace(/\.$/, '');
  if (host.length > MAX_HOST) return undefined;
  // The labels of an IPv4 address are no hierarchy: what matches it is the whole of it.
  const isAddress = /\.\d+$/.test(host);
  for (;;) {
    const known = byHost.get(host);
    const found = typeof known === 'object' ? mostSpecific(known, url) : known;
    const dot = host.indexOf('.');
    if (found || dot < 0 || isAddress) return found;
    host = host.slice(dot + 1);
  }
}

function mostSpecific(patterns: readonly HostPattern[], { pathname, search }: Address): VendorId | undefined {
  let best = -1;
  let found: VendorId | undefined;
  for (const { id, rest } of patterns) {
    const [path = '', query = ''] = rest.split('?');
    if (rest.length > best && matchesPattern(`${path}*`, pathname) && hasParameter(search, query)) {
      best = rest.length;
      found = id;
    }
  }
  return found;
}

function hasParameter(search: string, start: string): boolean {
  return (
    !start ||
    search
      .slice(1)
      .split('&')
      .some((parameter) => parameter.startsWith(start))
  );
}

/** The index is made with the first question: most pages write no cookie that anybody asks about while they start. */
function createOwner(rules: readonly VendorRule[], kind: 'cookies' | 'storage'): Matcher['cookieOwner'] {
  let index: NameIndex | undefined;
  return (name) => {
    index ??= indexNames(rules, kind);
    return index.exact.get(name) ?? index.wild.find(({ pattern }) => matchesPattern(pattern, name))?.id;
  };
}

interface Wild {
  readonly id: VendorId;
  readonly pattern: string;
}

interface NameIndex {
  readonly exact: ReadonlyMap<string, VendorId>;
  readonly wild: readonly Wild[];
}

function indexNames(rules: readonly VendorRule[], kind: 'cookies' | 'storage'): NameIndex {
  const exact = new Map<string, VendorId>();
  const wild: Wild[] = [];
  for (const rule of rules) {
    for (const name of rule[kind]) {
      if (name.includes('*')) wild.push({ id: rule.id, pattern: name });
      else if (!exact.has(name)) exact.set(name, rule.id);
    }
  }
  wild.sort((a, b) => b.pattern.length - a.pattern.length);
  return { exact, wild };
}
