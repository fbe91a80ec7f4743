import type { Receipt } from '@sluice/core';
import { describe, expect, it } from 'vitest';
import { createCommitQueue } from '../commit-queue.ts';
import { createApp } from '../create-app.ts';
import { EXAMPLE_TIME, exampleReceipt } from '../store/example-receipt.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';
import { PAGE_ROWS } from './subject.ts';

const SHOP = 'https://shop.example';
const BLOG = 'https://blog.example';
const SITES = [
  { id: 'shop', origins: [SHOP] },
  { id: 'blog', origins: [BLOG] },
];
const MINE = '5f3c2f0a-9d1e-4c6b-8a7f-2b1d0c9e8f70';
const NOBODY = '11111111-2222-4333-8444-555555555555';

function collector(store: Store = createMemoryStore(), queue = createCommitQueue(store)) {
  const log: string[] = [];
  const options = { store, queue, sites: SITES, clock: () => EXAMPLE_TIME, random: () => 0.5 };
  const app = createApp({ ...options, operatorPassword: 'correct horse battery', log: (line) => log.push(line) });
  const send = (receipt: Receipt, Origin = SHOP) =>
    app.request('/v1/receipts', {
      method: 'POST',
      body: JSON.stringify(receipt),
      headers: { 'Content-Type': 'text/plain', Origin },
    });
  const ask = (method: string, path: string, headers: Record<string, string> = { Origin: SHOP }) =>
    app.request(`/v1/subjects/${path}`, { method, headers });
  return {
    app,
    log,
    send,
    ask,
    read: (subject = MINE, site = 'shop', headers?: Record<string, string>) =>
      ask('GET', `${subject}/receipts?site=${site}`, headers),
    erase: (subject = MINE, site = 'shop', headers?: Record<string, string>) =>
      ask('DELETE', `${subject}?site=${site}`, headers),
    /** Two receipts of one visitor at the shop, one of the same id at the blog, one of somebody else. */
    async fill(): Promise<Receipt[]> {
      const mine = [0, 1].map((ms) => exampleReceipt({ subject: MINE }, EXAMPLE_TIME + ms));
      for (const receipt of mine) await send(receipt);
      await send(exampleReceipt({ subject: MINE, site: 'blog' }), BLOG);
      await send(exampleReceipt());
      return mine;
    },
  };
}

describe('a visitor who brings their consent id', () => {
  it('gets the receipts of this site, oldest first, each with what proves it, and no cache keeps them', async () => {
    const { read, fill, app } = collector();
    const [first, second] = await fill();
    const response = await read();
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, 'private, no-store']);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(SHOP);
    expect(response.headers.get('Vary')).toBe('Origin');
    const receivedAt = new Date(EXAMPLE_TIME).toISOString();
    const { receipts, ...rest } = await response.json();
    expect(rest).toEqual({});
    expect(receipts).toEqual([
      { receipt: first, sequence: 1, receivedAt, verify: `/v1/receipts/${first?.id}` },
      { receipt: second, sequence: 2, receivedAt, verify: `/v1/receipts/${second?.id}` },
    ]);
    expect(await (await app.request(receipts[0].verify)).json()).toMatchObject({ seq: 1, receipt: first });
  });

  it('gets them in parts where they are many, each with the path of the next', async () => {
    const { app, send, read } = collector();
    for (let count = 0; count < PAGE_ROWS + 3; count++) {
      await send(exampleReceipt({ subject: MINE }, EXAMPLE_TIME + count));
    }
    const { receipts, next } = await (await read()).json();
    expect(receipts).toHaveLength(PAGE_ROWS);
    const rest = await (await app.request(next, { headers: { Origin: SHOP } })).json();
    expect(rest.next).toBeUndefined();
    const places = [...receipts, ...rest.receipts].map(({ sequence }: { sequence: number }) => sequence);
    expect(places).toEqual(Array.from({ length: PAGE_ROWS + 3 }, (_, index) => index + 1));
  });

  it('has them erased, so that no answer holds them any more, and a proof of it stays', async () => {
    const { app, read, erase, fill } = collector();
    const [first] = await fill();
    const response = await erase();
    expect([response.status, response.headers.get('Access-Control-Allow-Origin')]).toEqual([200, SHOP]);
    expect(await response.json()).toEqual({ erased: 2 });
    expect(await (await read()).json()).toEqual({ receipts: [] });
    const gone = await app.request(`/v1/receipts/${first?.id}`);
    expect([gone.status, gone.headers.get('Cache-Control')]).toEqual([410, 'no-store']);
    const time = new Date(EXAMPLE_TIME).toISOString();
    expect(await gone.json()).toEqual({
      error: 'erased',
      message: expect.stringMatching(/\.$/),
      seq: 1,
      receivedAt: time,
      entry: expect.stringMatching(/^[0-9a-f]{64}$/),
      erasedAt: time,
    });
    expect(await (await erase()).json()).toEqual({ erased: 0 });
    const headers = { Authorization: `Basic ${btoa('operator:correct horse battery')}` };
    const page = await (await app.request('/dashboard', { headers })).text();
    expect(page).not.toContain(first?.id);
    expect(page).toContain('The newest 2 receipts');
  });

  it('is not brought back by a receipt that is sent again, and can choose anew', async () => {
    const { send, read, erase, fill } = collector();
    const [first] = await fill();
    await erase();
    const again = await send(first ?? exampleReceipt());
    expect([again.status, (await again.json()).error]).toEqual([410, 'erased']);
    expect((await (await read()).json()).receipts).toEqual([]);
    expect((await send(exampleReceipt({ subject: MINE }))).status).toBe(201);
  });

  it('keeps the receipts of the other site that the same id stands for', async () => {
    const { read, erase, fill } = collector();
    await fill();
    await erase();
    expect((await (await read(MINE, 'blog', { Origin: BLOG })).json()).receipts).toHaveLength(1);
  });

  it('is asked to come back while nothing can be erased, and nothing is', async () => {
    const store = { ...createMemoryStore(), erase: () => Promise.reject(new StoreError('the disk is full')) };
    const { erase, read, fill, log } = collector(store);
    await fill();
    const response = await erase();
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '10']);
    expect(await response.text()).not.toContain('disk');
    expect(log.join()).toContain('the disk is full');
    expect((await (await read()).json()).receipts).toHaveLength(2);
    const inner = createMemoryStore();
    const busy = collector(inner, createCommitQueue(inner, { batchRows: 1, rows: 0, bytes: 1 }));
    expect((await busy.erase()).status).toBe(503);
  });
});

describe('nobody else', () => {
  it('learns whether an id is known', async () => {
    const { read, erase, fill } = collector();
    await fill();
    expect(await (await read(NOBODY)).json()).toEqual({ receipts: [] });
    expect(await (await erase(NOBODY)).json()).toEqual({ erased: 0 });
  });

  it.each([
    [403, 'unknown_origin', 'a page of another site', 'shop', { Origin: BLOG }],
    [403, 'unknown_origin', 'what only looks like the site', 'shop', { Origin: `${SHOP}.evil.test` }],
    [403, 'unknown_origin', 'a page without an origin of its own', 'shop', { Origin: 'null' }],
    [403, 'unknown_site', 'a page that names no site', '', { Origin: SHOP }],
    [403, 'unknown_site', 'a page that names the language’s own', '__proto__', { Origin: SHOP }],
    [403, 'unknown_site', 'a page that names a huge one', 'a'.repeat(5000), { Origin: SHOP }],
  ])('%i %s: %s reads or erases anything', async (status, error, _who, site, headers) => {
    const { read, erase, fill } = collector();
    await fill();
    for (const response of [await read(MINE, site, headers), await erase(MINE, site, headers)]) {
      expect([response.status, (await response.json()).error]).toEqual([status, error]);
    }
    expect((await (await read()).json()).receipts).toHaveLength(2);
  });

  it('erases without an origin, which browsers send with every such request; to read, the id is enough', async () => {
    const { read, erase, fill } = collector();
    await fill();
    expect((await erase(MINE, 'shop', {})).status).toBe(403);
    const response = await read(MINE, 'shop', {});
    expect(response.status).toBe(200);
    expect((await response.json()).receipts).toHaveLength(2);
    expect((await read(MINE, 'nobody', {})).status).toBe(403);
  });

  it.each(['x', '%', '__proto__', MINE.toUpperCase(), `${MINE}0`, '%27%20OR%201%3D1', '%00', 'a'.repeat(9000)])(
    'finds anything under what is no consent id: %s',
    async (id) => {
      const { read, erase } = collector();
      for (const response of [await read(id), await erase(id)]) {
        expect([response.status, (await response.json()).error]).toEqual([422, 'invalid_subject']);
      }
    },
  );

  it.each(['x', '7', MINE, `${EXAMPLE_TIME}`, '__proto__', '%00'])('gets an answer behind the id %s', async (after) => {
    const response = await collector().ask('GET', `${MINE}/receipts?site=shop&after=${after}`);
    expect([response.status, (await response.json()).error]).toEqual([422, 'invalid_after']);
  });

  it.each(['POST', 'PUT', 'PATCH'])('does anything by %s', async (method) => {
    const { ask, read, fill } = collector();
    await fill();
    for (const path of [`${MINE}?site=shop`, `${MINE}/receipts?site=shop`]) {
      expect((await ask(method, path)).status).toBe(404);
    }
    expect((await ask('DELETE', `${MINE}/receipts?site=shop`)).status).toBe(404);
    expect((await (await read()).json()).receipts).toHaveLength(2);
  });
});

it('a browser may ask to erase from another origin', async () => {
  const { headers } = await collector().ask('OPTIONS', `${MINE}?site=shop`);
  expect(headers.get('Access-Control-Allow-Methods')).toContain('DELETE');
});
