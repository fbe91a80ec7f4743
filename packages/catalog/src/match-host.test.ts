import type { VendorRule } from '@sluice/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from './match-host.ts';

function rule(id: string, members: Partial<VendorRule>): VendorRule {
  return { id, category: 'analytics', hosts: [], cookies: [], storage: [], ...members };
}

const RULES: readonly VendorRule[] = [
  rule('analytics', {
    hosts: ['google-analytics.com', 'googletagmanager.com/gtag/js'],
    cookies: ['_ga', '_ga_*', '_gat*'],
    storage: ['ga:*'],
  }),
  rule('ads', { hosts: ['googletagmanager.com/gtag/js?id=AW-', 'google.com/pagead'], cookies: ['_gac_*', '_g*'] }),
  rule('manager', { hosts: ['googletagmanager.com'] }),
  rule('product', { hosts: ['metrics.google-analytics.com'], cookies: ['mp_*_mixpanel'] }),
  rule('late', { hosts: ['google-analytics.com', 'CAPS.Example.COM:8443/Path'], cookies: ['_ga', 'constructor'] }),
  rule('address', { hosts: ['10.0.0.5', '0.0.1'] }),
  rule('plugins', { hosts: ['facebook.net/*/sdk'], cookies: ['*/cly_*'] }),
  rule('pixel', { hosts: ['facebook.net'] }),
  rule('puny', { hosts: ['xn--ggle-55da.test'] }),
];
const { vendorOf, cookieOwner, storageOwner } = createMatcher(RULES);
const ownerOf = (url: string) => vendorOf(new URL(url));

describe("an auditor asks whose an address is, and gets the vendor's id for", () => {
  it.each([
    ['https://google-analytics.com/', 'analytics'],
    ['https://www.google-analytics.com/g/collect?v=2', 'analytics'],
    ['https://region1.a.b.google-analytics.com/', 'analytics'],
    ['http://GOOGLE-ANALYTICS.COM./x', 'analytics'],
    ['https://google-analytics.com:8443/x', 'analytics'],
    ['wss://www.google-analytics.com/socket', 'analytics'],
    ['https://x.metrics.google-analytics.com/', 'product'],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-1', 'manager'],
    ['https://www.googletagmanager.com/gtag/js?id=G-1', 'analytics'],
    ['https://www.googletagmanager.com/gtag/js?id=AW-1', 'ads'],
    ['https://www.googletagmanager.com/gtag/js?l=layer&id=AW-1&cx=c', 'ads'],
    ['https://www.googletagmanager.com/gtm.js?id=AW-1', 'manager'],
    ['https://www.google.com/pagead/1p-user-list/1', 'ads'],
    ['https://caps.example.com/Path/x', 'late'],
    ['http://10.0.0.5:3000/', 'address'],
    ['https://connect.facebook.net/en_US/sdk.js', 'plugins'],
    ['https://connect.facebook.net/de_DE/sdk/debug.js', 'plugins'],
    ['https://connect.facebook.net/sdk.js', 'pixel'],
    ['https://connect.facebook.net/en_US/fbevents.js', 'pixel'],
    ['https://gооgle.test/', 'puny'],
  ])('%s', (url, id) => {
    expect(ownerOf(url)).toBe(id);
  });
});

describe('a page that only looks like a vendor is nobody’s', () => {
  it.each([
    'https://notgoogle-analytics.com/',
    'https://google-analytics.com.evil.test/',
    'https://google-analytics.co/',
    'https://com/',
    'https://evil.test/google-analytics.com',
    'https://evil.test/?google-analytics.com',
    'https://google-analytics.com@evil.test/',
    'https://www.google.com/search?q=/pagead',
    'https://www.google.com/Pagead/',
    'https://caps.example.com/path',
    'https://gооgle-analytics.com/',
    'http://127.0.0.1/',
    'http://7.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.5]/',
    'data:text/html,google-analytics.com',
    'blob:https://google-analytics.com/1',
    'about:blank',
  ])('%s', (url) => {
    expect(ownerOf(url)).toBeUndefined();
  });

  it('and a parameter that only contains what a pattern asks for does not count', () => {
    for (const search of ['?xid=AW-1', '?l=id=AW-1', '?id=G-1&x=AW-', '?id%3DAW-1', '?id=aw-1', ''])
      expect(ownerOf(`https://www.googletagmanager.com/gtag/js${search}`)).toBe('analytics');
  });

  it('and a name that cannot be resolved is not walked through', () => {
    const hostname = `${'a.'.repeat(500_000)}google-analytics.com`;
    expect(vendorOf({ hostname, pathname: '/', search: '' })).toBeUndefined();
  });
});

describe('whatever stands before or behind it', () => {
  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);

  it('a host below a known one is the same vendor', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 10 }), fc.boolean(), (labels, upper) => {
        const hostname = [...labels, 'google-analytics.com'].join('.');
        const found = vendorOf({ hostname: upper ? hostname.toUpperCase() : hostname, pathname: '/', search: '' });
        expect(found).toBe(labels.at(-1) === 'metrics' ? 'product' : 'analytics');
      }),
    );
  });

  it('a host that a known one is only a part of is nobody’s', () => {
    fc.assert(
      fc.property(label, label, (before, after) => {
        for (const hostname of [`${before}google-analytics.com`, `google-analytics.com.${after}.test`])
          expect(vendorOf({ hostname, pathname: '/', search: '' })).toBeUndefined();
      }),
    );
  });

  it('any text as a host, path, query, cookie or key is answered without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (hostname, pathname, search) => {
        vendorOf({ hostname, pathname, search });
        cookieOwner(hostname);
        storageOwner(hostname);
      }),
    );
  });
});

describe('an auditor asks whose a cookie or a key is, and', () => {
  it.each([
    ['_ga', 'analytics'],
    ['_ga_ABC', 'analytics'],
    ['_ga_', 'analytics'],
    ['_gat', 'analytics'],
    ['_gac_UA-1', 'ads'],
    ['_gx', 'ads'],
    ['mp_1_mixpanel', 'product'],
    ['mp_mixpanel', undefined],
    ['mp_theme', undefined],
    ['_GA', undefined],
    ['x_ga', undefined],
    ['constructor', 'late'],
    ['key/cly_id', 'plugins'],
    ['cly_id', undefined],
    ['toString', undefined],
    ['__proto__', undefined],
    ['', undefined],
  ])('the cookie %j gets the owner with the most exact name', (name, id) => {
    expect(cookieOwner(name)).toBe(id);
  });

  it('a storage key is not looked for among cookies', () => {
    expect(storageOwner('ga:1')).toBe('analytics');
    expect(storageOwner('_ga')).toBeUndefined();
    expect(cookieOwner('ga:1')).toBeUndefined();
  });
});
