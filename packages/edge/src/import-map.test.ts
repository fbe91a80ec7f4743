import { parseConfig } from '@sluice/core';
import { expect, test } from 'vitest';
import { markHtml } from './mark-html.ts';

const { config } = parseConfig({ vendors: [{ id: 'ads', category: 'ads', hosts: ['ads.test'] }] });
const mark = (html: string) => markHtml(html, { config });
const map = (value: object, attributes = '') =>
  `<script type="importmap"${attributes}>${JSON.stringify(value)}</script>`;
const HELD = '<script type="text/plain" data-sluice="ads" data-type="importmap">';

test('an import map of a vendor alone waits, with the modules that import by its names', () => {
  const live = `${map({ imports: { lib: 'https://ads.test/a.js', 'lib/': '//ads.test/' } })}<script type="module">import 'lib/x'</script>`;
  expect(mark(live)).toBe(
    `${HELD}{"imports":{"lib":"https://ads.test/a.js","lib/":"//ads.test/"}}</script><script type="text/plain" data-sluice="ads" data-type="module">import 'lib/x'</script>`,
  );
  expect(mark(mark(live))).toBe(mark(live));
});

test('the site’s own names of a map go on, and modules that import by those', () => {
  const own = `<script type="module">import a from 'app'; import('libx')</script>`;
  const whole = {
    imports: { app: '/app.js', lib: 'https://ads.test/a.js' },
    scopes: { '/x/': { lib: '/own.js', b: '//ads.test/<b' } },
    integrity: { '/app.js': 'sha384-x' },
  };
  expect(mark(map(whole, ' nonce="n"') + own)).toBe(
    `<script type="importmap" nonce="n">{"imports":{"app":"/app.js"},"scopes":{"/x/":{"lib":"/own.js"}},"integrity":{"/app.js":"sha384-x"}}</script>` +
      `<script type="text/plain" data-sluice="ads" data-type="importmap" nonce="n">{"imports":{"lib":"https://ads.test/a.js"},"scopes":{"/x/":{"b":"//ads.test/\\u003cb"}},"integrity":{"/app.js":"sha384-x"}}</script>${own}`,
  );
});

test.each([
  ['only names the site’s own files', map({ imports: { a: '/a.js' }, scopes: { '/x/': { a: './b.js' } } })],
  ['is no map', map([1])],
  ['holds no names', map({ imports: 3, scopes: { '/x/': 4 }, integrity: null })],
  ['is no JSON', '<script type="importmap">{"imports": {"a": "https://ads.test/"</script>'],
  ['is empty', '<script type="importmap"></script>'],
])('an import map that %s stays as it is', (_, html) => {
  expect(mark(html)).toBe(html);
});
