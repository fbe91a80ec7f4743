import { expect, it } from 'vitest';
import { createSameSite, isWithin } from './same-site.ts';

/** A browser's cookie jar for one host: it refuses a domain that is a public suffix or not the host's own. */
function jarOf(hostname: string, publicSuffixes: readonly string[]) {
  let jar = '';
  const writes: string[] = [];
  return {
    writes,
    get: () => jar,
    set(cookie: string) {
      writes.push(cookie);
      const domain = /domain=([^;]+)/.exec(cookie)?.[1] ?? hostname;
      if (!isWithin(hostname, domain) || publicSuffixes.includes(domain)) return;
      jar = cookie.includes('max-age=0') ? '' : (cookie.split(';')[0] ?? '');
    },
  };
}

it.each([
  ['shop.example.com', 'cdn.example.com', true],
  ['shop.example.com', 'example.com', true],
  ['shop.example.com', 'a.b.example.com', true],
  ['www.example.co.uk', 'img.example.co.uk', true],
  ['www.example.co.uk', 'other.co.uk', false],
  ['me.github.io', 'you.github.io', false],
  ['www.me.github.io', 'cdn.me.github.io', true],
  ['example.com', 'www.example.com', true],
  ['example.com', 'notexample.com', false],
  ['example.com', 'example.com.evil.test', false],
  ['officecomms.localhost', 'other.localhost', false],
  ['localhost', 'evil.test', false],
])('from %s, %s is the same site: %s', (page, host, expected) => {
  const jar = jarOf(page, ['co.uk', 'uk', 'com', 'io', 'github.io', 'localhost']);
  expect(createSameSite(page, jar)(host)).toBe(expected);
  expect(jar.get()).toBe('');
});

it('a page without foreign hosts of a shared suffix never sees the probe', () => {
  const jar = jarOf('shop.example.com', ['com']);
  const isSameSite = createSameSite('shop.example.com', jar);
  isSameSite('shop.example.com');
  isSameSite('tracker.test');
  expect(jar.writes).toEqual([]);
});
