import type { Decision } from '@sluice/core';
import { beforeEach, expect, it } from 'vitest';
import type { GateEntry } from './hold.ts';
import type { Realm } from './scope.ts';
import { sweep } from './sweep.ts';

let decision: Decision;
let entries: GateEntry[];
let writes: string[];

function run(cookies: string, location = { hostname: 'www.shop.co.uk', pathname: '/blog/post.html' }): void {
  sweep({
    realm: { location, localStorage, sessionStorage } as unknown as Realm,
    cookie: { get: () => cookies, set: (cookie) => writes.push(cookie) },
    cookieOwner: (name) => (name.startsWith('_ga') ? { vendor: 'google-analytics' } : undefined),
    storageOwner: (key) => (key.startsWith('twk_') ? { vendor: 'tawk' } : undefined),
    judge: () => decision,
    report: (entry) => entries.push(entry),
  });
}

beforeEach(() => {
  decision = { granted: false, reason: 'withdrawn' };
  entries = [];
  writes = [];
  localStorage.clear();
  sessionStorage.clear();
});

it('a withdrawn vendor’s cookie is deleted on this host, every parent domain and every directory of the path', () => {
  run('_ga=1; cart=2');
  expect(writes).toContain('_ga=;max-age=0;path=/');
  expect(writes).toContain('_ga=;max-age=0;path=/;domain=shop.co.uk');
  expect(writes).toContain('_ga=;max-age=0;path=/;domain=www.shop.co.uk');
  expect(writes).toContain('_ga=;max-age=0;path=/blog');
  expect(writes).toContain('_ga=;max-age=0;path=/blog/;domain=shop.co.uk');
  expect(writes.filter((cookie) => cookie.startsWith('cart'))).toEqual([]);
});

it('a withdrawn vendor’s keys go from both storages, the site’s own stay', () => {
  localStorage.setItem('twk_1', 'x');
  localStorage.setItem('theme', 'dark');
  sessionStorage.setItem('twk_2', 'x');
  run('');
  expect(Object.keys(localStorage)).toEqual(['theme']);
  expect(Object.keys(sessionStorage)).toEqual([]);
  expect(entries.map(({ outcome, what }) => [outcome, what])).toEqual([
    ['swept', 'twk_1'],
    ['swept', 'twk_2'],
  ]);
});

it.each<[Decision]>([[{ granted: true, reason: 'given' }], [{ granted: false, reason: 'opt-in' }]])(
  'nothing is deleted under %o',
  (held) => {
    decision = held;
    localStorage.setItem('twk_1', 'x');
    run('_ga=1');
    expect(writes).toEqual([]);
    expect(localStorage.getItem('twk_1')).toBe('x');
  },
);

it('cookies without a name or a value break nothing', () => {
  run('; =; =x; _ga');
  expect(writes.length).toBeGreaterThan(0);
});

it('a page that may not touch its storage still loses its cookies', () => {
  const realm = {
    location: { hostname: 'shop.example', pathname: '/' },
    get localStorage(): Storage {
      throw new DOMException('denied', 'SecurityError');
    },
    get sessionStorage(): Storage {
      throw new DOMException('denied', 'SecurityError');
    },
  } as unknown as Realm;
  sweep({
    realm,
    cookie: { get: () => '_ga=1', set: (cookie) => writes.push(cookie) },
    cookieOwner: () => ({ vendor: 'google-analytics' }),
    storageOwner: () => ({ vendor: 'tawk' }),
    judge: () => decision,
    report: (entry) => entries.push(entry),
  });
  expect(writes).toContain('_ga=;max-age=0;path=/');
});
