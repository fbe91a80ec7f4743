import { type Consent, encodeConsent } from '@sluice/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { restoreChoice } from './restore-choice.ts';
import { storeChoice } from './store-choice.ts';

const yes: Consent = {
  subject: '0b9c1f0e-4c1d-4b7e-9a53-3f6f0f6b2d11',
  at: 1,
  revision: 1,
  signals: [],
  categories: {},
  vendors: { ga: 'given' },
  questions: {},
};
const no: Consent = { ...yes, at: 2, vendors: { ga: 'withdrawn' } };
const here = { protocol: 'https:', hostname: 'www.shop.example' };

/** A browser's cookies as far as they matter here: by name, and by host or domain. */
let jar: Map<string, string>;
let refuses: (cookie: string) => boolean;

beforeEach(() => {
  jar = new Map();
  refuses = () => false;
  vi.spyOn(document, 'cookie', 'get').mockImplementation(() => [...jar.values()].join('; '));
  vi.spyOn(document, 'cookie', 'set').mockImplementation((cookie) => {
    const domain = /domain=([^;]*)/.exec(cookie)?.[1] ?? 'this host';
    const expires = Date.parse(/expires=([^;]*)/.exec(cookie)?.[1] ?? '');
    if (expires < Date.now()) jar.delete(domain);
    else if (!refuses(cookie)) jar.set(domain, cookie.split('; ')[0] ?? '');
  });
});
afterEach(() => vi.restoreAllMocks());

const restore = () => restoreChoice(document, 'sluice');
const configOf = (domain?: string) => ({ cookie: { name: 'sluice', ...(domain && { domain }) }, expiry: 180 });

it('a choice is kept for as long as the configuration says', () => {
  expect(storeChoice(yes, configOf(), here, restore)).toBe(true);
  expect(restore()).toEqual(yes);
});

it('the cookie of this host goes when the one of its domain takes its place', () => {
  storeChoice(yes, configOf(), here, restore);
  expect(storeChoice(no, configOf('shop.example'), here, restore)).toBe(true);
  expect([...jar]).toEqual([['shop.example', `sluice=${encodeConsent(no)}`]]);
});

it.each(['this host', 'shop.example', 'www.shop.example'])(
  'a withdrawal that the browser does not store takes the old yes of %s with it',
  (domain) => {
    jar.set(domain, `sluice=${encodeConsent(yes)}`);
    refuses = () => true;
    expect(storeChoice(no, configOf('other.example'), here, restore)).toBe(false);
    expect(restore()).toBeUndefined();
  },
);

it.each([
  ['www.shop.co.uk', 'shop.co.uk', /domain=(uk|co\.uk)(;|$)/],
  ['me.github.io', 'me.github.io', /domain=(io|github\.io)(;|$)/],
  ['localhost', 'this host', /domain=/],
])(
  'a choice that is shared as far as possible goes from %s to all hosts of %s and no further',
  (hostname, domain, suffix) => {
    refuses = (cookie) => suffix.test(cookie);
    jar.set('this host', `sluice=${encodeConsent(yes)}`);
    expect(storeChoice(no, configOf('auto'), { ...here, hostname }, restore)).toBe(true);
    expect([...jar]).toEqual([[domain, `sluice=${encodeConsent(no)}`]]);
  },
);

it('a choice of more vendors than a cookie holds is not called kept', () => {
  refuses = (cookie) => cookie.length > 4096;
  const vendors = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`vendor-${index}`, 'given' as const]));
  jar.set('this host', `sluice=${encodeConsent(yes)}`);
  expect(storeChoice({ ...no, vendors }, configOf(), here, restore)).toBe(false);
  expect(jar.size).toBe(0);
});

it('a page that may not touch cookies keeps nothing, and goes on', () => {
  vi.spyOn(document, 'cookie', 'set').mockImplementation(() => {
    throw new DOMException('sandboxed', 'SecurityError');
  });
  expect(storeChoice(yes, configOf(), here, restore)).toBe(false);
});
