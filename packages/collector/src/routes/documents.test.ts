import { createHash } from 'node:crypto';
import { canonicalJson } from '@sluice/core';
import { exampleNotice } from '@sluice/receipt';
import { describe, expect, it } from 'vitest';
import { createCommitQueue } from '../commit-queue.ts';
import { createApp } from '../create-app.ts';
import { MAX_DOCUMENTS } from '../notice-documents/notice-documents.ts';
import { EXAMPLE_TIME, exampleReceipt } from '../store/example-receipt.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';
import { MAX_DOCUMENT } from './documents.ts';

const SHOP = 'https://shop.example';
const TEXT = canonicalJson(exampleNotice());
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const HASH = hashOf(TEXT);

function collector(store: Store = createMemoryStore()) {
  const log: string[] = [];
  const app = createApp({
    store,
    queue: createCommitQueue(store),
    sites: [
      { id: 'shop', origins: [SHOP] },
      { id: 'shop-2', origins: ['https://shop-2.example'] },
    ],
    log: (line) => log.push(line),
    clock: () => EXAMPLE_TIME,
    random: () => 0.5,
  });
  const headers = { 'Content-Type': 'text/plain', Origin: SHOP };
  return {
    log,
    app,
    read: (hash: string) => app.request(`/v1/documents/${hash}`),
    put: (text: string, hash = hashOf(text), more: Readonly<Record<string, string>> = {}) =>
      app.request(`/v1/documents/${hash}`, { method: 'PUT', body: text, headers: { ...headers, ...more } }),
    send: async (notice?: string) => {
      const body = JSON.stringify(exampleReceipt(notice === undefined ? {} : { notice }));
      return (await app.request('/v1/receipts', { method: 'POST', body, headers })).json();
    },
  };
}

describe('a page that has recorded a choice', () => {
  it('is asked for the document behind it until the collector has it, and then no more', async () => {
    const { send, put } = collector();
    expect(await send(HASH)).toMatchObject({ document: 'wanted' });
    expect(await send(HASH)).toMatchObject({ document: 'wanted' });
    expect((await put(TEXT)).status).toBe(201);
    expect(await send(HASH)).not.toHaveProperty('document');
    expect(await send()).not.toHaveProperty('document');
  });

  it('may send the document again', async () => {
    const { put } = collector();
    await put(TEXT);
    const again = await put(TEXT);
    expect([again.status, await again.json()]).toEqual([200, { hash: HASH }]);
  });

  it('may ask first whether it may, as browsers do before they put something', async () => {
    const answer = await collector().app.request(`/v1/documents/${HASH}`, { method: 'OPTIONS' });
    expect(answer.headers.get('Access-Control-Allow-Methods')).toContain('PUT');
  });

  it('has its receipt stored, whatever is the matter with documents', async () => {
    const store = createMemoryStore();
    const broken = { ...store.documents, get: () => Promise.reject(new Error('the disk is full')) };
    const { send, put, log } = collector({ ...store, documents: broken });
    expect(await send(HASH)).toMatchObject({ id: expect.any(String) });
    expect((await store.counts()).receipts).toBe(1);
    const refused = await put(TEXT);
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '10']);
    expect(await refused.text()).not.toContain('disk');
    expect(log).toHaveLength(2);
  });
});

describe('an auditor', () => {
  it('reads the document that a receipt names, byte for byte, and it never changes', async () => {
    const { put, read } = collector();
    await put(TEXT);
    const answer = await read(HASH);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
    expect(hashOf(await answer.text())).toBe(HASH);
  });

  it.each([HASH, HASH.toUpperCase(), 'x', '__proto__', '..%2fdashboard', ''])(
    'is told that there is none of another hash: %s',
    async (hash) => {
      expect((await collector().read(hash)).status).toBe(404);
    },
  );
});

describe('nobody can store as a document', () => {
  it.each([
    ['what has another hash', 422, TEXT, hashOf('x'), {}],
    ['what has no hash for an address', 422, TEXT, 'x', {}],
    ['what is spelled otherwise', 422, TEXT, HASH.toUpperCase(), {}],
    ['what is no JSON', 422, 'visitor@example.com', undefined, {}],
    ['what is no notice', 422, '{"visitor":"me@example.com"}', undefined, {}],
    ['what is not canonical', 422, JSON.stringify(exampleNotice()), undefined, {}],
    ['a web page', 415, TEXT, undefined, { 'Content-Type': 'text/html' }],
    ['something of a strange page', 403, TEXT, undefined, { Origin: 'https://evil.test' }],
    ['something of another site of this collector', 403, TEXT, undefined, { Origin: 'https://shop-2.example' }],
    ['something of a site that nobody knows', 403, canonicalJson(exampleNotice({ site: 'other' })), undefined, {}],
    ['what is too large', 413, ' '.repeat(MAX_DOCUMENT + 1), undefined, {}],
  ])('%s', async (_what, status, text, hash, headers) => {
    const { put, read } = collector();
    const answer = await put(text, hash, headers);
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain('me@example');
    expect((await read(hashOf(text))).status).toBe(404);
  });

  it('more for one site than a collector keeps, and others have their room', async () => {
    const store = createMemoryStore();
    for (let count = 0; count < MAX_DOCUMENTS; count++) {
      await store.documents.put('document-of', `shop.${hashOf(String(count))}`, 'null');
    }
    const { put, send } = collector(store);
    expect(await send(HASH)).toMatchObject({ document: 'wanted' });
    expect((await put(TEXT)).status).toBe(403);
    expect(await send(HASH)).not.toHaveProperty('document');
    const other = canonicalJson(exampleNotice({ site: 'shop-2' }));
    expect((await put(other, undefined, { Origin: 'https://shop-2.example' })).status).toBe(201);
  });

  it('a document of 500 vendors is not too large', async () => {
    const [vendor] = exampleNotice().vendors;
    const vendors = Array.from({ length: 500 }, (_, index) => ({
      ...exampleNotice().vendors[0],
      ...vendor,
      id: `v${index}`,
    }));
    const text = canonicalJson({ ...exampleNotice(), vendors });
    expect((await collector().put(text)).status).toBe(201);
  });
});
