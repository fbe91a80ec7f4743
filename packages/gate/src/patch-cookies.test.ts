import { beforeEach, expect, it } from 'vitest';
import { createHolds, type Holds } from './holds.ts';
import { patchCookies } from './patch-cookies.ts';
import type { Realm, Scope } from './scope.ts';

let written: string[];
let holds: Holds;
let document: { cookie: string };

beforeEach(() => {
  written = [];
  class Document {
    get cookie(): string {
      return written.join('; ');
    }
    set cookie(value: string) {
      written.push(value);
    }
  }
  holds = createHolds({
    document: window.document,
    judge: () => ({ granted: false, reason: 'opt-in' }),
    report() {},
    settled() {},
  });
  const scope = { realm: { Document } as unknown as Realm, holds } as Scope;
  patchCookies(scope, (name) => (name.startsWith('_a') ? { vendor: 'acme' } : undefined));
  document = new Document();
});

it.each([
  ['_a=1'],
  ['  _a = 1; path=/'],
  ['_a'],
  [' =_a'],
  ['_a=1=2'],
  ['_a=1; expires=Thu, 01 Jan 1970 00:00:00 GMT; max-age=99999'],
  ['_a=1; max-age=0; max-age=9999'],
  ['_a=1;max-age=05'],
  ['_a=1; expires=never'],
  ['_a=1; max-age=soon'],
  ['_a=max-age=0'],
])('a vendor’s cookie waits, however it is written: %s', (cookie) => {
  document.cookie = cookie;
  expect(written).toEqual([]);
  expect(holds.all()).toHaveLength(1);
});

it.each([
  ['cart=1'],
  ['_a=; max-age=0'],
  ['_a=; MAX-AGE=-1; path=/'],
  ['_a=; expires=Thu, 01 Jan 1970 00:00:00 GMT'],
  ['_a=; max-age=99; max-age=0'],
])('the site’s own cookies and deletions go through: %s', (cookie) => {
  document.cookie = cookie;
  expect(written).toEqual([cookie]);
});

it('a deletion takes back the write that waits', () => {
  document.cookie = '_a=1';
  document.cookie = '_a=; max-age=0';
  expect(holds.all()).toEqual([]);
});
