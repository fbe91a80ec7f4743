import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { CATALOGUE_TABLE } from '@sluice/catalog';
import { COUNTRY_HEADERS } from '@sluice/core';
import { afterAll, describe, expect, it } from 'vitest';
import { createCommitQueue } from '../commit-queue.ts';
import { createApp } from '../create-app.ts';
import type { Site } from '../site.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { openTagSource } from '../tag/open-tag-source.ts';

const HOST = 'https://consent.example';
const folder = mkdtempSync(join(tmpdir(), 'sluice-tag-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const script = (name: string) => `//# allFunctionsCalledOnLoad
page.ran="${name}";page.src=document.currentScript?.src;page.data={...document.currentScript?.dataset};page.table=${JSON.stringify(CATALOGUE_TABLE)};`;
for (const name of ['sluice', 'sluice-strict', 'sluice-iab']) writeFileSync(join(folder, `${name}.js`), script(name));
writeFileSync(join(folder, 'sluice-ui.js'), 'export const ui = 1;');
writeFileSync(join(folder, 'sluice-vendors.js'), 'export const all = 417;');
writeFileSync(join(folder, 'sluice.js.map'), '{}');

const SHOP: Site = { id: 'shop', origins: ['https://shop.example'], tag: { vendors: ['mixpanel'] } };
const BLOG: Site = { id: 'blog', origins: ['https://blog.example'] };

function collector(sites: readonly Site[] = [SHOP, BLOG], countryHeaders = COUNTRY_HEADERS) {
  const store = createMemoryStore();
  const queue = createCommitQueue(store);
  const app = createApp({ store, queue, sites, countryHeaders, tags: openTagSource(sites, folder) });
  return (path: string, headers: Readonly<Record<string, string>> = {}) => app.request(path, { headers });
}
type Get = ReturnType<typeof collector>;
const facts = async (get: Get) => (await get('/s/shop.json')).json();

/** What the script finds in a page that names it, and what it leaves behind. */
function run(code: string, src: string, dataset: Record<string, string> = {}) {
  const element = { src, dataset };
  const page: { ran?: string; src?: string; data?: Record<string, string> } = {};
  runInNewContext(code, { document: { currentScript: element }, page, URL });
  return { ...page, element };
}

describe('a page whose one tag is the collector’s', () => {
  it('gets the script with its configuration, the collector’s address and its visitor’s region', async () => {
    const response = await collector()('/s/shop.js', { 'cf-ipcountry': 'US', 'cf-region-code': 'CA' });
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    const { ran, data } = run(await response.text(), `${HOST}/s/shop.js`);
    expect(ran).toBe('sluice');
    expect(data).toMatchObject({ region: 'US-CA', collector: `${HOST}/` });
    expect(JSON.parse(data?.config ?? '')).toEqual({ vendors: ['mixpanel'], site: 'shop' });
  });

  it.each([{}, { 'cf-ipcountry': 'XX' }, { 'cf-ipcountry': '"}</script>' }, { 'x-forwarded-for': '203.0.113.7' }])(
    'is told no region where the edge names none: %j',
    async (headers) => {
      const code = await (await collector()('/s/shop.js', headers)).text();
      expect(run(code, `${HOST}/s/shop.js`).data).not.toHaveProperty('region');
    },
  );

  it('may say more itself: what stands in its tag goes before', async () => {
    const code = await (await collector()('/s/shop.js', { 'cf-ipcountry': 'US' })).text();
    const { data } = run(code, `${HOST}/s/shop.js`, { region: 'DE', collector: 'https://else.example' });
    expect(data).toMatchObject({ region: 'DE', collector: 'https://else.example' });
  });

  it('finds the parts, also where a proxy puts a path in front, and its element as it was', async () => {
    const get = collector();
    const code = await (await get('/s/shop.js')).text();
    const { version } = await facts(get);
    for (const base of [HOST, `${HOST}/consent`]) {
      const { src, data, element } = run(code, `${base}/s/shop.js`);
      expect(src).toBe(`${base}/s/shop/${version}/sluice.js`);
      expect(data?.collector).toBe(`${base}/`);
      expect(Object.keys(element)).toEqual(['dataset']);
    }
    expect(await (await get(`/s/shop/${version}/sluice-ui.js`)).text()).toBe('export const ui = 1;');
    const vendors = await (await get(`/s/shop/${version}/sluice-vendors.js`)).text();
    expect(vendors).toContain('Mixpanel');
    expect(vendors).not.toContain('417');
  });

  it('gets the larger script where its configuration needs that', async () => {
    const tag = { gate: { strict: true } };
    const code = await (await collector([{ ...SHOP, tag }])('/s/shop.js')).text();
    expect(run(code, `${HOST}/s/shop.js`).ran).toBe('sluice-strict');
  });

  it.each(['/s/blog.js', '/s/none.js', '/s/blog.json', '/s/__proto__.js', '/s/constructor.json'])(
    'gets nothing where its site has no tag: %s',
    async (path) => expect((await collector()(path)).status).toBe(404),
  );

  it.each(['sluice.js.map', '..%2Fpackage.json', '%2e%2e', 'constructor', 'sluice-strict.js'])(
    'gets no other file: %s',
    async (name) => {
      const get = collector();
      const { version } = await facts(get);
      expect((await get(`/s/shop/${version}/${name}`)).status).toBe(404);
    },
  );
});

describe('a cache', () => {
  it('in between keeps no script with a region, and any without', async () => {
    const apart = (await collector()('/s/shop.js')).headers;
    expect(apart.get('Cache-Control')).toMatch(/^private, max-age=\d+, stale-while-revalidate=\d+$/);
    expect(apart.get('Vary')).toMatch(/^Accept-Encoding, cf-ipcountry, /);
    const alike = (await collector([SHOP], [])('/s/shop.js', { 'cf-ipcountry': 'US' })).headers;
    expect(alike.get('Cache-Control')).toMatch(/^public, /);
    expect(alike.get('Vary')).toBe('Accept-Encoding');
  });

  it('in the browser is confirmed without another download, unless the visitor has gone elsewhere', async () => {
    const get = collector();
    const germany = { 'cf-ipcountry': 'DE', Origin: 'https://shop.example' };
    const tag = (await get('/s/shop.js', germany)).headers.get('ETag') ?? '';
    const again = await get('/s/shop.js', { ...germany, 'If-None-Match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(again.headers.get('Cache-Control')).toMatch(/^private/);
    expect((await get('/s/shop.js', { 'cf-ipcountry': 'US', 'If-None-Match': tag })).status).toBe(200);
  });

  it('keeps parts for good, under an address that changes with any byte of the tag', async () => {
    const get = collector();
    const { version } = await facts(get);
    const current = await get(`/s/shop/${version}/sluice-ui.js`);
    expect(current.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    const changed = collector([{ ...SHOP, tag: { vendors: ['mixpanel', 'hotjar'] } }]);
    expect((await facts(changed)).version).not.toBe(version);
    const old = await changed(`/s/shop/${version}/sluice-ui.js`);
    expect([old.status, old.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
  });
});

describe('a browser', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip;q=1, br;q=0', 'gzip', gunzipSync],
    ['GZIP', 'gzip', gunzipSync],
    ['', null, (bytes: Buffer) => bytes],
    ['zstd, identity', null, (bytes: Buffer) => bytes],
  ])('that accepts %j gets %j', async (accepted, encoding, decode) => {
    const get = collector();
    const plain = await (await get('/s/shop.js', { 'cf-ipcountry': 'DE' })).text();
    const response = await get('/s/shop.js', { 'cf-ipcountry': 'DE', 'Accept-Encoding': accepted });
    expect(response.headers.get('Content-Encoding')).toBe(encoding);
    expect(decode(Buffer.from(await response.arrayBuffer())).toString()).toBe(plain);
  });

  it('may hold a script to its hash, from any origin', async () => {
    const get = collector();
    const { script: path, integrity, tag } = await facts(get);
    expect(tag).toContain(`${path}" integrity="${integrity}" crossorigin`);
    const response = await get(path, { 'cf-ipcountry': 'US' });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    const code = await response.text();
    expect(`sha384-${createHash('sha384').update(code).digest('base64')}`).toBe(integrity);
    expect(run(code, HOST + path).data).toEqual({ collector: `${HOST}/`, config: expect.any(String) });
  });
});

it('an operator whose tag names a vendor that nobody knows is told', () => {
  const tags = openTagSource([{ ...SHOP, tag: { vendors: ['no-such-vendor'] } }], folder);
  expect(tags?.mistakes).toEqual([expect.stringContaining('"shop" names the vendor "no-such-vendor"')]);
});
