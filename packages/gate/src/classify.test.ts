import { expect, it } from 'vitest';
import { createClassify } from './classify.ts';
import type { Kind } from './hold.ts';

const classify = createClassify({
  document: { baseURI: 'https://shop.example/page/' } as Document,
  vendorOf: ({ hostname }) => (hostname === 'tracker.test' ? 'tracker' : undefined),
  isOwn: ({ hostname }) => hostname === 'shop.example',
});

it.each<[unknown]>([
  ['https://tracker.test/a.js'],
  ['//tracker.test/a.js'],
  ['HTTPS://TRACKER.TEST/a.js'],
  [' https://tracker.test/a.js '],
  ['https://user:secret@tracker.test/a.js'],
  ['wss://tracker.test/live'],
  [new URL('https://tracker.test/a.js')],
  [{ toString: () => 'https://tracker.test/a.js' }],
])('a known vendor is recognised however its address is written: %s', (address) => {
  expect(classify(address, 'image')).toEqual({ vendor: 'tracker' });
});

it.each<[unknown]>([
  ['https://nottracker.test/a.js'],
  ['https://tracker.test.evil.example/a.js'],
  ['https://evil.example/tracker.test/a.js'],
  ['https://evil.example/?https://tracker.test/'],
])('a look-alike is not the vendor: %s', (address) => {
  expect(classify(address, 'image')).toBeUndefined();
});

it.each<[Kind, object | undefined]>([
  ['script', { host: 'unknown.test:8443' }],
  ['frame', { host: 'unknown.test:8443' }],
  ['beacon', { host: 'unknown.test:8443' }],
  ['image', undefined],
  ['fetch', undefined],
])('of a host that nobody knows a %s is judged as %o', (kind, subject) => {
  expect(classify('https://unknown.test:8443/x', kind)).toEqual(subject);
});

it.each<[unknown]>([
  ['/own.js'],
  ['own.js'],
  [''],
  ['https://shop.example/own.js'],
  ['data:text/javascript,1'],
  ['blob:https://shop.example/1'],
  ['javascript:void 0'],
  ['about:blank'],
  ['https://'],
  ['http://[::'],
  [null],
  [undefined],
  [Symbol.iterator.description],
])('what is the page’s own or no network address is not held: %s', (address) => {
  expect(classify(address, 'script')).toBeUndefined();
});

it('an address that throws when it is read is left to the browser, which will refuse it', () => {
  expect(classify(Symbol('x'), 'script')).toBeUndefined();
  const hostile = {
    toString() {
      throw new Error('no');
    },
  };
  expect(classify(hostile, 'script')).toBeUndefined();
});
