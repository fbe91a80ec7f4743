import { canonicalJson } from '@sluice/core';
import { exampleNotice } from '@sluice/receipt';
import { expect, test } from 'vitest';
import { EXPORT_PAGE } from '../export/receipt-pages.ts';
import { exampleReceived } from '../store/example-receipt.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { openCollector, SITE_ORIGIN } from '../threats/open-collector.ts';

const MINE = '5f3c2f0a-9d1e-4c6b-8a7f-2b1d0c9e8f70';
const PATH = `/v1/subjects/${MINE}/receipts?site=shop`;

/** A collector with so many receipts of one visitor, and one of somebody else. */
async function collectorWith(count: number) {
  const collector = openCollector();
  const notice = 'ab'.repeat(32);
  await collector.store.documents.put('document', notice, canonicalJson(exampleNotice()));
  await collector.store.put(Array.from({ length: count }, () => exampleReceived({ subject: MINE, notice })));
  await collector.store.put([exampleReceived()]);
  return collector;
}

test('a visitor takes all their receipts along as consent records of DPV, in one file, without anybody else in it', async () => {
  const { request } = await collectorWith(EXPORT_PAGE + 2);
  const answer = await request(`${PATH}&format=jsonld`);
  expect(answer.headers.get('Content-Type')).toBe('application/ld+json; charset=utf-8');
  expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="receipts-shop.jsonld"');
  expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
  const graph = (await answer.json())['@graph'];
  expect(graph).toHaveLength(EXPORT_PAGE + 3);
  expect(graph.at(-1)).toMatchObject({ '@type': 'sluice:Export', 'sluice:receipts': EXPORT_PAGE + 2 });
  for (const record of graph.slice(0, -1)) {
    expect(record['dpv:hasDataSubject']['dct:identifier']).toBe(MINE);
    expect(record['dpv:hasDataController']['dpv:hasName']).toBe('Example Shop Ltd');
  }
});

test.each([
  ['application/ld+json', 'application/ld+json; charset=utf-8'],
  ['application/json;q=0.5, application/ld+json', 'application/ld+json; charset=utf-8'],
  ['application/json, application/ld+json;q=0.5', 'application/json'],
  ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
  ['*/*', 'application/json'],
  [',;=q q=,"', 'application/json'],
])('a program that accepts "%s" gets %s', async (Accept, type) => {
  const { request } = await collectorWith(1);
  expect((await request(PATH, { headers: { Accept } })).headers.get('Content-Type')).toBe(type);
});

test('the address goes before the header, and a form that does not exist is refused', async () => {
  const { request } = await collectorWith(1);
  const asked = await request(`${PATH}&format=json`, { headers: { Accept: 'application/ld+json' } });
  expect(asked.headers.get('Content-Type')).toBe('application/json');
  for (const format of ['', 'csv', '__proto__', 'JSONLD']) {
    const answer = await request(`${PATH}&format=${format}`);
    expect([answer.status, (await answer.json()).error]).toEqual([422, 'invalid_format']);
  }
});

test('a page of another site gets no copy, and an id that nobody has gives an empty one', async () => {
  const { request } = await collectorWith(1);
  const stranger = await request(`${PATH}&format=jsonld`, { headers: { Origin: 'https://evil.example' } });
  expect(stranger.status).toBe(403);
  const own = await request(`${PATH}&format=jsonld`, { headers: { Origin: SITE_ORIGIN } });
  expect(own.headers.get('Access-Control-Allow-Origin')).toBe(SITE_ORIGIN);
  const nobody = await request(`/v1/subjects/11111111-2222-4333-8444-555555555555/receipts?site=shop&format=jsonld`);
  expect((await nobody.json())['@graph']).toHaveLength(1);
});

test('a copy whose store fails on the way is cut short and tells so, never ended as if it were whole', async () => {
  const store = createMemoryStore();
  await store.put(Array.from({ length: EXPORT_PAGE + 1 }, () => exampleReceived({ subject: MINE })));
  const bySubject: typeof store.bySubject = (holder, after, limit) =>
    after === '' ? store.bySubject(holder, after, limit) : Promise.reject(new Error('disk I/O error'));
  const { request, log } = openCollector({ store: { ...store, bySubject } });
  const answer = await request(`${PATH}&format=jsonld`);
  await expect(answer.text()).rejects.toThrow('The export was cut short.');
  expect(log.join('\n')).toContain("A visitor's copy was cut short.");
});
