import { COUNTRY_HEADERS, type CountryHeader } from '@sluice/core';
import { describe, expect, it } from 'vitest';
import { createCommitQueue } from '../commit-queue.ts';
import { createApp } from '../create-app.ts';
import { createMemoryStore } from '../store/memory-store.ts';

const SHOP = 'https://shop.example';

function ask(headers: Record<string, string>, countryHeaders?: readonly CountryHeader[]) {
  const store = createMemoryStore();
  const sites = [{ id: 'shop', origins: [SHOP] }];
  const app = createApp({ store, queue: createCommitQueue(store), sites, countryHeaders });
  return app.request('/v1/region', { headers });
}

describe('a page that asks its collector where its visitor is', () => {
  it.each([
    ['by the headers of a known edge', { 'CF-IPCountry': 'US', 'CF-Region-Code': 'CA' }, COUNTRY_HEADERS, 'US-CA'],
    ['by a header of the operator’s own', { 'X-Own': 'ca-qc' }, [{ country: 'X-Own' }], 'CA-QC'],
  ])('is told %s', async (_how, headers, configured, region) => {
    const response = await ask({ ...headers, Origin: SHOP }, configured);
    expect(await response.json()).toEqual({ region });
    expect(response.headers.get('Cache-Control')).toBe('private, no-store');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(SHOP);
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(response.headers.get('Vary')).toBe('Origin');
  });

  it.each([
    ['its operator configured no header', { 'CF-IPCountry': 'US' }, undefined],
    ['only another header came', { 'X-Forwarded-For': '8.8.8.8', 'X-Country': 'US' }, COUNTRY_HEADERS],
    ['the edge does not know', { 'CF-IPCountry': 'XX' }, COUNTRY_HEADERS],
    ['the header is markup', { 'CF-IPCountry': '"><script>' }, COUNTRY_HEADERS],
    ['the header came twice', { 'CF-IPCountry': 'US, DE' }, COUNTRY_HEADERS],
    ['the header is huge', { 'CF-IPCountry': 'US'.repeat(4000) }, COUNTRY_HEADERS],
  ])('is told nothing where %s, so that the strictest rules count', async (_why, headers, configured) => {
    const response = await ask({ ...headers, Origin: SHOP }, configured);
    expect([response.status, await response.text()]).toEqual([200, '{}']);
  });

  it('of the collector’s own origin, which sends none, is told too', async () => {
    const response = await ask({ 'CF-IPCountry': 'DE' }, COUNTRY_HEADERS);
    expect(await response.json()).toEqual({ region: 'DE' });
  });

  it.each(['https://evil.test', 'https://shop.example.evil.test', 'http://shop.example', 'null', ''])(
    'of the origin “%s”, which nobody registered, is told nothing',
    async (Origin) => {
      const response = await ask({ 'CF-IPCountry': 'US', Origin }, COUNTRY_HEADERS);
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain('US');
    },
  );
});
