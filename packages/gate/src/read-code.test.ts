import type { Decision } from '@sluice/core';
import { beforeEach, expect, it } from 'vitest';
import type { Kind } from './hold.ts';
import { readText, subjectOfScript, subjectOfText } from './read-code.ts';
import type { Shared } from './scope.ts';

let decision: Decision;
const shared = {
  classify(address: unknown, kind: Kind) {
    try {
      const { hostname } = new URL(String(address), 'https://shop.example');
      if (hostname === 'tracker.test') return { vendor: 'tracker' };
      return hostname === 'stranger.test' && kind === 'script' ? { host: hostname } : undefined;
    } catch {
      return undefined;
    }
  },
  judge: () => decision,
} as unknown as Shared;
const tracker = { vendor: 'tracker' };

beforeEach(() => {
  decision = { granted: false, reason: 'opt-in' };
});

it.each([
  `fetch('https://tracker.test/hit')`,
  'importScripts("//tracker.test/lib.js")',
  'new WebSocket(`wss://tracker.test/live`)',
  '{"url":"https:\\/\\/tracker.test\\/a"}',
  `data:text/javascript,fetch('https://tracker.test/hit')`,
  `data:text/javascript;base64,${btoa("fetch('https://tracker.test/hit')")}`,
  `data:text/html,%3Cimg%20src%3D%22https%3A%2F%2Ftracker.test%2Fa%22%3E`,
  `javascript:fetch('https://tracker.test/hit')`,
])('code that the gate cannot reach waits for the vendor whom it names: %s', (text) => {
  expect(subjectOfText(shared, text)).toEqual(tracker);
});

it.each([
  `importScripts('https://stranger.test/lib.js')`,
  'import("//stranger.test/lib.js")',
  'import { a } from `https://stranger.test/a.js`',
  `data:text/html,<script async src="https://stranger.test/a.js"></script>`,
  `javascript:'<iframe src=https://stranger.test/a></iframe>'`,
  `<object type="text/html" data='//stranger.test/a'></object>`,
])('code that runs the code of a host that nobody declared waits: %s', (text) => {
  expect(subjectOfText(shared, text)).toEqual({ host: 'stranger.test' });
});

it.each([
  `throw new Error('see https://stranger.test/errors/1'); importScripts('/own.js')`,
  '<script src="/own.js"></script><a href="https://stranger.test/">x</a>',
  '// imported from https://stranger.test/',
])('code that only names a host that nobody declared runs: %s', (text) => {
  expect(subjectOfText(shared, text)).toBeUndefined();
});

it.each([
  `fetch('/own')`,
  `fetch('https://nottracker.test/hit')`,
  `fetch('https://tracker.test.evil.example/hit')`,
  'const half = a // tracker.test',
  'data:text/javascript,%E0%A4%A',
  'data:text/javascript;base64,***',
  'blob:https://shop.example/gone',
  '',
])('code that names no vendor runs: %s', (text) => {
  expect(subjectOfText(shared, text)).toBeUndefined();
});

it('code runs that names a vendor who is granted', () => {
  decision = { granted: true, reason: 'given' };
  expect(subjectOfText(shared, `fetch('https://tracker.test/hit')`)).toBeUndefined();
});

it.each([
  [null, `import 'https://tracker.test/a.js'`],
  ['module', `import { a } from "https://tracker.test/a.js";`],
  ['module', `export * from '//tracker.test/a.js'`],
  [null, `setTimeout(() => import('https://tracker.test/a.js'))`],
  ['importmap', `{"imports":{"a":"https:\\/\\/tracker.test\\/a.js"}}`],
  ['speculationrules', `{"prefetch":[{"urls":["https://tracker.test/"]}]}`],
])('an inline script of type %s belongs to the vendor whose code it loads: %s', (type, text) => {
  expect(subjectOfScript(shared, type, text)).toEqual(tracker);
});

it.each([
  `gtag('config', 'https://tracker.test/')`,
  `import './own.js'; // https://tracker.test/`,
  '// import { x } from nowhere',
])('an inline script that only mentions a vendor runs: its requests are held one by one (%s)', (text) => {
  expect(subjectOfScript(shared, null, text)).toBeUndefined();
});

it('text of a megabyte that hides nothing is read in one go', () => {
  expect(subjectOfText(shared, '/'.repeat(1_000_000))).toBeUndefined();
  expect(readText('x'.repeat(10))).toBe('x'.repeat(10));
});
