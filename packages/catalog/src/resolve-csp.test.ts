import {
  CATEGORIES,
  type Choice,
  type Context,
  choose,
  decide,
  NO_CONSENT,
  NO_SIGNALS,
  parseConfig,
  type Regime,
  resolveAsked,
} from '@sluice/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import { createMatcher } from './match-host.ts';
import { type Csp, resolveCsp } from './resolve-csp.ts';
import { resolveRules } from './resolve-rules.ts';
import { ruleOf } from './vendor-entry.ts';

interface Page {
  readonly config?: object;
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  readonly regime?: Regime;
  readonly own?: string;
  readonly collector?: string;
  readonly files?: readonly string[];
}

/** A page's policy, and what its gate would hold. */
function open(page: Page): Csp & { allows(url: string): boolean; holds(url: string): boolean } {
  const { config } = parseConfig({ vendors: [], ...page.config });
  const { rules, terms } = resolveRules(config, CATALOGUE.map(ruleOf));
  const asked = resolveAsked(terms, config.categories, 1);
  const named = (names: readonly string[] = [], is: boolean) =>
    [...asked.vendors]
      .filter(([id, category]) => names.includes(id) || names.includes(category))
      .map(([id]) => [id, is]);
  const vendors = Object.fromEntries([...named(page.yes, true), ...named(page.no, false)]);
  const categories = Object.fromEntries(
    (page.yes ?? []).filter((name) => asked.categories.includes(name as never)).map((name) => [name, true]),
  );
  const choice = { categories, vendors } as Choice;
  const now = { subject: '', now: 1, revision: 1, signals: [], current: true };
  const context: Context = {
    regime: page.regime ?? 'opt-in',
    signals: NO_SIGNALS,
    consent: choose(NO_CONSENT, choice, now),
    current: true,
    refusedBy: config.signals,
    vendors: terms,
    once: new Set(),
    closed: [],
    exempt: false,
    unknown: config.gate.unknown,
  };
  const { vendorOf } = createMatcher(rules);
  const own = page.own ?? 'shop.test';
  const csp = resolveCsp({
    terms,
    rules,
    vendorOf,
    asked,
    decide: (subject) => decide(subject, context),
    allow: [`${own}:*`, ...config.gate.allow],
    own: page.files ?? [],
    collector: page.collector,
  });
  const isOwn = (host: string) =>
    [own, ...config.gate.allow].some((each) => host === each || host.endsWith(`.${each}`));
  return {
    ...csp,
    allows: (url) => csp.value === undefined || allows(csp.value, new URL(url)),
    holds(address) {
      const url = new URL(address);
      const vendor = vendorOf(url);
      if (vendor !== undefined) return !decide({ vendor }, context).granted;
      return !isOwn(url.hostname) && !decide({ host: url.host }, context).granted;
    },
  };
}

/** What a browser makes of the host sources of `default-src`: CSP Level 3, 6.7.2, for a page of `https://www.shop.test`. */
function allows(policy: string, url: URL): boolean {
  const sources = policy.split(';')[0]?.split(' ').slice(1) ?? [];
  return sources.some((source) => {
    if (source === "'self'") return url.host === 'www.shop.test';
    const match = /^(?:(\w+):\/\/)?(\*\.)?([^:/]+)(:[\d*]+)?(\/.*)?$/.exec(source);
    if (!match || /^['"]/.test(source)) return false;
    const [, scheme = 'https', wild, host = '', port = '', path] = match;
    const schemes = scheme === 'ws' ? ['ws:', 'wss:'] : [`${scheme}:`];
    const isHost = wild ? url.hostname.endsWith(`.${host}`) : url.hostname === host;
    const isPort = port === ':*' || port.slice(1) === url.port;
    const isPath = !path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
    return schemes.includes(url.protocol) && isHost && isPort && isPath;
  });
}

const GOOGLE = { vendors: ['google-analytics', 'google-ads', 'google-tag-manager', 'google-maps', 'youtube'] };

describe('a page on which nothing is granted', () => {
  const page = open({
    config: { ...GOOGLE, vendors: [...GOOGLE.vendors, 'stripe'], gate: { allow: ['cdn.test'] } },
  });

  it.each([
    ['the site itself', 'https://www.shop.test/a.js'],
    ['the site’s other hosts', 'https://static.shop.test/a.js'],
    ['the site’s other ports', 'https://api.shop.test:8443/a'],
    ['its sockets', 'wss://live.shop.test/'],
    ['hosts that the site needs', 'https://eu.cdn.test/lib.js'],
    ['payment that the site declares, which needs no consent', 'https://js.stripe.com/v3/'],
  ])('lets through %s', (_who, url) => expect(page.allows(url)).toBe(true));

  it.each([
    ['a vendor that was declared', 'https://www.googletagmanager.com/gtag/js?id=G-1'],
    ['a vendor that was not', 'https://connect.facebook.net/en_US/fbevents.js'],
    ['somebody unknown', 'https://unknown.test/x.png'],
    ['a look-alike of the site', 'https://evilshop.test/'],
    ['a host that only begins like one that is needed', 'https://cdn.test.evil.test/'],
  ])('stops %s', (_who, url) => expect(page.allows(url)).toBe(false));
});

describe('a visitor who agrees to some', () => {
  it('gets these and their sockets, and no others', () => {
    const page = open({ config: { vendors: ['intercom', 'hotjar'] }, yes: ['intercom'] });
    expect(page.allows('https://widget.intercom.io/widget/a')).toBe(true);
    expect(page.allows('wss://nexus-websocket-a.intercom.io/')).toBe(true);
    expect(page.allows('https://static.hotjar.com/c/hotjar.js')).toBe(false);
  });

  it('gets of a shared host only the paths that are theirs', () => {
    const page = open({ config: GOOGLE, yes: ['google-maps'] });
    expect(page.allows('https://www.google.com/maps/embed?pb=1')).toBe(true);
    expect(page.allows('https://www.google.com/pagead/1p-user-list/1')).toBe(false);
  });

  it('gets nothing of two who share an address that only its query tells apart, and the owner is told', () => {
    const page = open({ config: GOOGLE, yes: ['google-analytics'] });
    expect(page.allows('https://www.googletagmanager.com/gtag/js?id=AW-1')).toBe(false);
    expect(page.omitted.join(' ')).toContain('googletagmanager.com/gtag/js');
  });

  it('gets nothing of an address that is a vendor’s only with the right query, and nobody’s otherwise', () => {
    const acme = { id: 'acme', category: 'ads', hosts: ['acme.test/t.js?id=1'] };
    const page = open({ config: { vendors: [acme, 'hotjar'] }, yes: ['acme'] });
    expect(page.allows('https://acme.test/t.js?id=2')).toBe(false);
    expect(page.omitted).toEqual(['acme.test/t.js?id=1']);
  });

  it('of everything is put under no policy', () => {
    expect(open({ config: GOOGLE, yes: CATEGORIES }).value).toBeUndefined();
  });
});

describe('there is no policy', () => {
  it.each(['opt-out', 'notice'] as const)(
    'in a regime of %s: unknown hosts may run, and no policy can name them',
    (regime) => {
      expect(open({ config: GOOGLE, regime, no: CATEGORIES }).value).toBeUndefined();
    },
  );

  it('where the site lets unknown hosts run', () => {
    expect(open({ config: { ...GOOGLE, gate: { unknown: 'allow' } } }).value).toBeUndefined();
  });
});

it('a site that asks nothing stays under its policy: nobody can agree to what is held', () => {
  expect(open({}).allows('https://unknown.test/')).toBe(false);
});

it('a vendor on a host of the site’s own closes that domain, but never the page’s own origin', () => {
  const config = {
    vendors: [{ id: 'stats', category: 'analytics', hosts: ['stats.shop.test', 'www.shop.test/matomo'] }],
  };
  const page = open({ config });
  expect(page.allows('https://stats.shop.test/collect')).toBe(false);
  expect(page.allows('https://www.shop.test/site.js')).toBe(true);
  expect(page.omitted).toEqual(['*.shop.test:*']);
});

it('a host that the site needs does not open what a held vendor has there', () => {
  const page = open({ config: { gate: { allow: ['google.com', 'www.google.com'] } } });
  expect(page.allows('https://www.google.com/pagead/1')).toBe(false);
  expect(page.allows('https://maps.google.com/')).toBe(false);
  expect(page.omitted).toEqual(['google.com', 'www.google.com']);
});

it('the collector gets receipts and nothing else', () => {
  const { value } = open({ collector: 'https://consent.example' });
  expect(value).toMatch(/; connect-src 'self' .* https:\/\/consent\.example$/);
  expect(value?.split(';')[0]).not.toContain('consent.example');
});

it('no word of a configuration ends the policy or leaves its line', () => {
  const hosts = ['a.test/x;script-src', 'b.test/x,default-src', 'c.test/é', "d.test/'unsafe-inline'"];
  const page = open({ config: { gate: { allow: hosts } }, files: ['https://cdn.test/a;b/', 'https://cdn.test/ok/'] });
  expect(page.value).toMatch(/^default-src [\x21-\x7e ]+$/);
  expect(page.value).not.toMatch(/[;,]|[abcd]\.test|a;b/);
  expect(page.value).toContain('https://cdn.test/ok/');
});

it('is the same line whatever the order of the configuration', () => {
  const vendors = ['intercom', 'hotjar', 'vimeo', 'crisp'];
  const yes = ['intercom', 'vimeo'];
  expect(open({ config: { vendors }, yes }).value).toBe(open({ config: { vendors: vendors.reverse() }, yes }).value);
});

it('is never looser than the gate: what the gate holds, the policy stops, whoever was agreed to', () => {
  const ids = CATALOGUE.map(({ id }) => id);
  const hosts = CATALOGUE.flatMap((vendor) => vendor.hosts);
  const address = fc
    .tuple(
      fc.constantFrom('', 'www.', 'a.b.'),
      fc.constantFrom(...hosts, 'unknown.test', 'cdn.test', 'x.shop.test'),
      fc.constantFrom('', '/', '/x', 'x', '/js?id=AW-1', '?id=G-1'),
      fc.constantFrom('https', 'wss'),
    )
    .map(([label, host, rest, scheme]) => `${scheme}://${label}${host}${rest}`)
    .filter((text) => URL.canParse(text));
  const shop = { id: 'own', category: 'analytics', hosts: ['x.shop.test', 'google.com/own'] };
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 30 }),
      fc.func(fc.boolean()),
      fc.array(fc.constantFrom('cdn.test', 'google.com', 'gstatic.com', 'maps.google.com'), { maxLength: 2 }),
      fc.boolean(),
      fc.array(address, { minLength: 20, maxLength: 60 }),
      (declared, isYes, allow, hasShop, urls) => {
        const vendors = [...declared, ...(hasShop ? [shop] : [])];
        const page = open({ config: { vendors, gate: { allow } }, yes: [...declared.filter(isYes)] });
        if (page.value === undefined) return;
        const loose = urls.filter((url) => page.allows(url) && page.holds(url));
        expect(loose).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
