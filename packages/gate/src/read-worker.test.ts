import { beforeEach, expect, it } from 'vitest';
import { subjectOfWorker } from './read-worker.ts';
import type { Scope } from './scope.ts';

const SITE = 'https://shop.example';
let files: Record<string, string>;
let read: string[];
const scope = {
  realm: { location: { origin: SITE }, document: { baseURI: `${SITE}/page` } },
  classify(address: string) {
    return URL.canParse(address, SITE) && new URL(address, SITE).hostname === 'tracker.test'
      ? { vendor: 'tracker' }
      : undefined;
  },
  judge: () => ({ granted: false, reason: 'opt-in' }),
  async fetch(address: string) {
    read.push(address.replace(SITE, ''));
    const text = files[address.replace(SITE, '')];
    if (text === undefined) throw new TypeError('Failed to fetch');
    return { text: async () => text };
  },
} as unknown as Scope;
const tracker = { vendor: 'tracker' };
const HIT = `fetch('https://tracker.test/hit')`;

beforeEach(() => {
  files = {};
  read = [];
});

it.each([
  `importScripts('a.js', "/deep/b.js")`,
  `import x from '/deep/b.js'`,
  `import('./deep/b.js')`,
  `new Worker(new URL('deep/b.js', self.location))`,
])('a worker waits for the vendor whom a file names that it imports: %s', async (code) => {
  files = { '/worker.js': code, '/a.js': '1', '/deep/b.js': HIT };
  expect(await subjectOfWorker(scope, '/worker.js')).toEqual(tracker);
});

it('a worker waits for the vendor whom a file names three imports away', async () => {
  files = { '/worker.js': `import './a.js'`, '/a.js': `import './b.js'`, '/b.js': `import './c.js'`, '/c.js': HIT };
  expect(await subjectOfWorker(scope, '/worker.js')).toEqual(tracker);
});

it('a worker from memory is read at once, and so is what it imports from the site', async () => {
  files = { '/a.js': HIT };
  expect(subjectOfWorker(scope, `data:text/javascript,${HIT}`)).toEqual(tracker);
  expect(await subjectOfWorker(scope, `data:text/javascript,importScripts('${SITE}/a.js')`)).toEqual(tracker);
  expect(subjectOfWorker(scope, 'data:text/javascript,postMessage(1)')).toBeUndefined();
});

it.each([
  `import x from 'bare'`,
  `importScripts('https://cdn.example/lib.js')`,
  `import 'blob:${SITE}/1'`,
  `import '//['`,
  'import(name)',
])('nothing else is asked for to read a worker: %s', async (code) => {
  files = { '/worker.js': code };
  expect(await subjectOfWorker(scope, '/worker.js')).toBeUndefined();
  expect(read).toEqual(['/worker.js']);
});

it('files that import each other, or without end, are read once each and twenty at most', async () => {
  const chain = (number: number): string => `import './${number + 1}.js'; import './0.js'`;
  files = Object.fromEntries(Array.from({ length: 100 }, (_, number) => [`/${number}.js`, chain(number)]));
  expect(await subjectOfWorker(scope, '/0.js')).toBeUndefined();
  expect(read).toEqual([...new Set(read)]);
  expect(read).toHaveLength(20);
});

it('what is no address, and what cannot be read, is left to the browser', async () => {
  expect(subjectOfWorker(scope, 'https://[')).toBeUndefined();
  expect(await subjectOfWorker(scope, '/missing.js')).toBeUndefined();
});
