import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { COUNTRY_HEADERS, parseConfig } from '@sluice/core';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { markConnect } from './mark-connect.ts';
import { markFetch } from './mark-fetch.ts';
import { markHono } from './mark-hono.ts';
import { markHtml } from './mark-html.ts';
import type { ServerMarkOptions } from './mark-response.ts';

const { config } = parseConfig({ site: 'shop', vendors: ['youtube'] });
const OPTIONS: ServerMarkOptions = { config, countryHeaders: [{ country: 'X-Own-Region' }, ...COUNTRY_HEADERS] };
const TAG = '<script src="/sluice/sluice.js" data-site="shop"></script>';
const IN_US = '<script data-region="US-CA" src="/sluice/sluice.js" data-site="shop"></script>';

const undos: (() => void)[] = [];
afterEach(() => {
  for (const undo of undos.splice(0)) undo();
});

type Ask = (request: Record<string, string>, answer?: Record<string, string>) => Promise<Response>;
const headersOf = (answer: Record<string, string> = {}) => ({ 'content-type': 'text/html', etag: '"1"', ...answer });

const KINDS: readonly (readonly [string, Ask])[] = [
  [
    'a Fetch handler',
    (headers, answer) =>
      markFetch(
        () => new Response(TAG, { headers: headersOf(answer) }),
        OPTIONS,
      )(new Request('https://shop.example/', { headers })),
  ],
  [
    'Hono',
    async (headers, answer) =>
      new Hono()
        .use(markHono(OPTIONS))
        .get('/', () => new Response(TAG, { headers: headersOf(answer) }))
        .request('https://shop.example/', { headers }),
  ],
  [
    'a Node server',
    async (headers, answer) => {
      const mark = markConnect(OPTIONS);
      const server = createServer((request, response) =>
        mark(request, response, () => response.writeHead(200, headersOf(answer)).end(TAG)),
      );
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      undos.push(() => server.close());
      return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { headers });
    },
  ],
];

describe.each(KINDS)('a page that goes out by %s', (_kind, ask) => {
  it.each<[string, Record<string, string>]>([
    ['a known edge', { 'cf-ipcountry': 'us', 'cf-region-code': 'ca' }],
    ['a header of the site’s own', { 'x-own-region': 'US-CA', 'cf-ipcountry': 'DE' }],
  ])('says where its visitor is, as %s knows it', async (_edge, headers) =>
    expect(await (await ask(headers)).text()).toBe(IN_US),
  );

  it.each<[string, Record<string, string>]>([
    ['no header', {}],
    ['markup', { 'cf-ipcountry': '"><script>alert(1)</script>' }],
    ['an attribute', { 'cf-ipcountry': 'US" onload="x', 'cf-region-code': '"' }],
    ['two countries', { 'cf-ipcountry': 'US, DE' }],
    ['ten thousand letters', { 'cf-ipcountry': 'U'.repeat(10_000) }],
    ['no country of ISO 3166', { 'cf-ipcountry': 'EU' }],
    ['a part alone', { 'cf-region-code': 'CA' }],
  ])('says nothing of it with %s, so that the strictest rules count', async (_what, headers) =>
    expect(await (await ask(headers)).text()).toBe(TAG),
  );

  it('is not handed from one visitor to another, nor kept for another day', async () => {
    const { headers } = await ask({ 'cf-ipcountry': 'US' }, { vary: 'Accept' });
    expect(headers.get('vary')).toMatch(/^Accept, X-Own-Region, cf-ipcountry, cf-region-code/i);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('etag')).toBeNull();
    expect((await ask({}, { 'cache-control': 'no-store' })).headers.get('cache-control')).toBe('no-store');
  });
});

describe('the region in a script tag', () => {
  const mark = (html: string) => markHtml(html, { config, region: 'US-CA' });

  it.each([
    [
      'goes before one that stands there',
      '<script data-region="DE" src="/sluice.js">',
      '<script data-region="US-CA" data-region="DE" src="/sluice.js">',
    ],
    [
      'goes into the strict one',
      "<SCRIPT src='/x/sluice-strict.js?v=1'>",
      '<SCRIPT data-region="US-CA" src=\'/x/sluice-strict.js?v=1\'>',
    ],
  ])('%s', (_what, html, marked) => expect(mark(`${html}</script>`)).toBe(`${marked}</script>`));

  it.each([
    '<script src="/sluice-ui.js"></script>',
    '<script src="/notsluice.js"></script>',
    '<script>"/sluice.js"</script>',
  ])('goes nowhere else: %s', (html) => expect(mark(html)).toBe(html));

  it('stands there once, however often a page is marked', () => expect(mark(mark(TAG))).toBe(IN_US));
});

it.each(['sluice', 'sluice-strict', 'sluice-iab'])('%s.js of another host gets the region and stays live', (name) => {
  const tag = `<script src="https://cdn.example/${name}.js" data-site="shop"></script>`;
  const marked = markHtml(tag, { config, page: 'https://shop.example/', region: 'US-CA' });
  expect(marked).toBe(tag.replace('<script', '<script data-region="US-CA"'));
});
