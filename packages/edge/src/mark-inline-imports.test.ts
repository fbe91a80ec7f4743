import { parseConfig } from '@sluice/core';
import { describe, expect, test } from 'vitest';
import { createMarker } from './create-marker.ts';
import { markHtml } from './mark-html.ts';
import type { Marked } from './marking.ts';

const { config } = parseConfig({ vendors: ['google-analytics'] });
const page = 'https://www.shop.example/';
const mark = (html: string) => markHtml(html, { config, page });
const CALL = 'Object(globalThis.sluiceImport||((f,...a)=>f(...a)))(u=>import(u),';

describe('an inline script of the site that imports what only shows as it runs', () => {
  test.each([
    ['a classic one', '<script>import(chosen)</script>'],
    ['a module', '<script type="module" nonce=n>await import(chosen)</script>'],
    ['one of a longer text', '<script>/* import(no) */ if (x) import(chosen).then(start); "import(no)"</script>'],
    ['one in SVG', '<svg><script>import(chosen)</script></svg>'],
    ['a long one', `<script>"${'x'.repeat(100_000)}"; import(chosen)</script>`],
  ])('goes on, and asks the gate before that: %s', (_, html) => {
    const marked = mark(html);
    expect(marked).toBe(html.replace('import(chosen', `${CALL}chosen`));
    expect(mark(marked)).toBe(marked);
  });

  test('is told of, with what it computes the address by', () => {
    const told: Marked[] = [];
    markHtml('<p><script>import(chosen)</script>', { config, page, onMark: (each) => told.push(each) });
    expect(told).toEqual([{ element: 'script', address: 'chosen', mark: '', position: 3 }]);
  });

  test('is marked alike however the page is cut', () => {
    const html = '<!doctype html><script>import(a); import(b)</script><p>import(c)</p>';
    for (let at = 1; at < html.length; at++) {
      const marker = createMarker({ config, page });
      expect(marker.write(html.slice(0, at)) + marker.write(html.slice(at)) + marker.end()).toBe(mark(html));
    }
    expect(mark(html)).toContain('<p>import(c)</p>');
  });
});

test.each([
  ['its own files', '<script type=module>import("./app.js"); import("/start.js"); import "./style.js"</script>'],
  ['what is no import', '<script>system.import(x); const t = "import(x)"; // import(x)</script>'],
  ['what cannot be read', '<script>import(x; "</script>'],
  ['data', '<script type="application/json">{"code":"import(x)"}</script>'],
  ['text in SVG that markup can change', '<svg><script>import(x) &amp;&amp; "<!-- -->"</script></svg>'],
  ['text of more than 131,072 characters', `<script>"${'x'.repeat(2 ** 17)}"; import(x)</script>`],
  ['the gate itself', '<script>const hook="sluiceImport"; import(x)</script>'],
])('a script stays as it is, byte for byte: %s', (_, html) => {
  expect(mark(html)).toBe(html);
});

test('a script that belongs to a vendor waits as a whole', () => {
  const html = '<script>import("https://www.googletagmanager.com/x.js"); import(other)</script>';
  expect(mark(html)).toBe(html.replace('<script', '<script type="text/plain" data-sluice="google-tag-manager"'));
});
