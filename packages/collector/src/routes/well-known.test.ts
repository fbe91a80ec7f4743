import { describe, expect, it } from 'vitest';
import { createCommitQueue } from '../commit-queue.ts';
import { createApp } from '../create-app.ts';
import type { Site } from '../site.ts';
import { createMemoryStore } from '../store/memory-store.ts';

const POLICY = 'https://shop.example/privacy';
const SITES: readonly Site[] = [
  {
    id: 'shop',
    origins: ['https://shop.example', 'http://shop.test:8080'],
    gpc: { lastUpdate: '2026-03-01' },
    tracking: { tracking: 'T', dnt: 'N', policy: POLICY, 'same-party': ['shop-images.example'] },
  },
  { id: 'wiki', origins: ['https://wiki.example'], tracking: { tracking: 'N' } },
  { id: 'blog', origins: ['https://blog.example'] },
];

const store = createMemoryStore();
const app = createApp({ store, queue: createCommitQueue(store), sites: SITES });
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

describe('a site that honours Global Privacy Control', () => {
  it.each([
    ['by the path that its own host redirects to', '/s/shop/.well-known/gpc.json', {}],
    ['by its own host, of which a proxy hands the path on', '/.well-known/gpc.json', { Host: 'shop.example' }],
    ['by another of its hosts, with a port', '/.well-known/gpc.json', { Host: 'SHOP.test:8080' }],
  ])('says so %s', async (_how, path, headers) => {
    const response = await get(path, headers);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ gpc: true, lastUpdate: '2026-03-01' });
    expect(response.headers.get('Content-Type')).toContain('application/json');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=86400');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });
});

describe('a site’s tracking status', () => {
  it.each([
    ['by the path', '/s/shop/.well-known/dnt/', {}],
    ['by the host', '/.well-known/dnt/', { Host: 'shop.example' }],
    ['by its id', '/.well-known/dnt/shop', {}],
    ['by both', '/s/shop/.well-known/dnt/shop', {}],
  ])('is found %s', async (_how, path, headers) => {
    const response = await get(path, headers);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/tracking-status+json');
    expect(await response.json()).toEqual({ tracking: 'T', policy: POLICY, 'same-party': ['shop-images.example'] });
    expect(response.headers.get('Vary')).toBe('DNT');
    expect(response.headers.get('Set-Cookie')).toBeNull();
  });

  it.each([
    ['1', 'N'],
    ['1xyz', 'N'],
    ['0', 'T'],
    ['', 'T'],
    ['yes please', 'T'],
    [' '.repeat(5000), 'T'],
  ])('with “DNT: %s” is %s', async (DNT, tracking) => {
    expect(await (await get('/.well-known/dnt/shop', { DNT })).json()).toMatchObject({ tracking });
  });

  it('may be kept by every cache where Do Not Track makes no difference', async () => {
    const { headers } = await get('/.well-known/dnt/wiki', { DNT: '1' });
    expect([headers.get('Vary'), headers.get('Cache-Control')]).toEqual([null, 'public, max-age=86400']);
  });

  it('is never told together with what only the collector knows', async () => {
    expect(await (await get('/.well-known/dnt/shop')).text()).not.toMatch(/dnt|origins|wiki/);
  });
});

describe('nothing is said for a site', () => {
  it.each([
    ['that has said nothing', '/s/blog/.well-known/gpc.json', {}],
    ['that has said nothing of tracking', '/.well-known/dnt/blog', {}],
    ['that nobody registered', '/s/other/.well-known/gpc.json', {}],
    ['of the language’s own names', '/s/constructor/.well-known/dnt/', {}],
    ['under another’s path', '/s/blog/.well-known/dnt/shop', {}],
    ['by the collector’s own host', '/.well-known/dnt/', { Host: 'consent.example' }],
    ['by what only ends like its host', '/.well-known/gpc.json', { Host: 'notshop.example' }],
    ['by a forwarded host, which is anybody’s word', '/.well-known/gpc.json', { 'X-Forwarded-Host': 'shop.example' }],
    ['by a status that there is none of', '/s/shop/.well-known/dnt/fRx42', {}],
    ['by a very long one', `/.well-known/dnt/${'a'.repeat(5000)}`, {}],
  ])('%s', async (_which, path, headers) => {
    const response = await get(path, headers);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('shop');
  });
});
