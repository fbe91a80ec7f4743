import type { Receipt } from '@sluice/core';
import { describe, expect, it } from 'vitest';
import { createCommitQueue } from '../commit-queue.ts';
import { createApp } from '../create-app.ts';
import { EXAMPLE_TIME, exampleReceipt } from '../store/example-receipt.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';
import { MAX_BODY } from './receive-receipt.ts';

const SHOP = 'https://shop.example';
const SITES = [
  { id: 'shop', origins: [SHOP, 'http://localhost:3000'] },
  { id: 'blog', origins: ['https://blog.example'] },
];

function collector(store: Store = createMemoryStore(), queue = createCommitQueue(store)) {
  const log: string[] = [];
  let now = EXAMPLE_TIME;
  const options = { store, queue, sites: SITES, clock: () => now, random: () => 0.5 };
  const app = createApp({ ...options, log: (line) => log.push(line) });
  return {
    store,
    log,
    wait: (milliseconds: number) => (now += milliseconds),
    send: (body: BodyInit, headers: Readonly<Record<string, string>> = {}) =>
      app.request('/v1/receipts', {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'text/plain', Origin: SHOP, ...headers },
        ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
      }),
  };
}

const json = (changes: Partial<Receipt> = {}) => JSON.stringify(exampleReceipt(changes));

describe('a page that sends a receipt', () => {
  it('is told its place once it is stored', async () => {
    const { send, store } = collector();
    const receipt = exampleReceipt();
    const response = await send(JSON.stringify(receipt));
    expect(response.status).toBe(201);
    expect(response.headers.get('Tk')).toBe('U');
    expect(await response.json()).toEqual({ id: receipt.id, seq: 1, receivedAt: '2026-03-09T08:30:00.000Z' });
    expect((await store.get(receipt.id))?.body).toBe(JSON.stringify(receipt));
  });

  it.each(['text/plain', 'text/plain;charset=UTF-8', 'application/json', 'Application/JSON; charset=utf-8'])(
    'may send it as %s',
    async (type) => expect((await collector().send(json(), { 'Content-Type': type })).status).toBe(201),
  );

  it('gets the same place when it sends the same again, also later', async () => {
    const { send, wait } = collector();
    const body = json();
    const first = await (await send(body)).json();
    wait(60_000);
    const again = await send(body);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(first);
  });

  it('cannot replace what is stored under an id', async () => {
    const { send, store } = collector();
    const receipt = exampleReceipt();
    await send(JSON.stringify(receipt));
    const forged = await send(JSON.stringify({ ...receipt, language: 'fr' }));
    expect([forged.status, (await forged.json()).error]).toEqual([409, 'id_taken']);
    expect((await store.get(receipt.id))?.body).toContain('"language":"de"');
  });

  it('is told where the receipt is wrong and what would be right', async () => {
    const { id: _, ...receipt } = exampleReceipt();
    const response = await collector().send(JSON.stringify({ ...receipt, page: 'https://shop.example/?q' }));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      error: 'invalid_receipt',
      path: 'id',
      message: 'The receipt is not valid at "id": expected this member, it is missing.',
      faults: [{ path: 'id' }, { path: 'page', message: expect.stringContaining('origin and path alone') }],
    });
  });

  it('is told that its body is no JSON, without seeing it again', async () => {
    const response = await collector().send('{"visitor@example.com"');
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('visitor');
  });

  it.each(['text/html', 'multipart/form-data', 'application/x-www-form-urlencoded', 'text/plainer', ''])(
    'cannot send it as %j',
    async (type) => expect((await collector().send(json(), { 'Content-Type': type })).status).toBe(415),
  );

  it('cannot send bytes that are no UTF-8', async () => {
    const [head, tail] = json({ page: 'https://shop.example/X' }).split('X') as [string, string];
    const encode = (text: string) => new TextEncoder().encode(text);
    for (const bytes of [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80]]) {
      const response = await collector().send(new Uint8Array([...encode(head), ...bytes, ...encode(tail)]));
      expect([response.status, (await response.json()).error]).toEqual([400, 'bad_encoding']);
    }
  });
});

describe('a page that may not store here', () => {
  const strangers = [
    'https://shop.example.evil.test',
    'https://evil-shop.example',
    'https://www.shop.example',
    'http://shop.example',
    'https://shop.example:8443',
    'https://shop.example/',
    'HTTPS://SHOP.EXAMPLE',
    'https://shop.example, https://evil.test',
    'https://blog.example',
    'http://localhost',
    'null',
    '*',
    '',
  ];
  it.each(strangers)('is refused at the origin %j', async (origin) => {
    const { send, store } = collector();
    const response = await send(json(), { Origin: origin });
    expect([response.status, (await response.json()).error]).toEqual([403, 'unknown_origin']);
    expect((await store.counts()).receipts).toBe(0);
  });

  it('is refused without any origin', async () => {
    const store = createMemoryStore();
    const options = { store, queue: createCommitQueue(store), sites: SITES, clock: () => EXAMPLE_TIME };
    const headers = { 'Content-Type': 'text/plain' };
    const request = { method: 'POST', body: json(), headers };
    expect((await createApp(options).request('/v1/receipts', request)).status).toBe(403);
  });

  it.each(['other', 'constructor', 'shop-2'])('is refused for the unknown site %s', async (site) => {
    const response = await collector().send(json({ site }));
    expect([response.status, (await response.json()).error]).toEqual([403, 'unknown_site']);
  });
});

describe('a body that is too large', () => {
  const padded = (bytes: number) => {
    const body = json();
    return body + ' '.repeat(bytes - body.length);
  };

  it('is refused from the first byte over the limit on', async () => {
    expect((await collector().send(padded(MAX_BODY))).status).toBe(201);
    expect((await collector().send(padded(MAX_BODY + 1))).status).toBe(413);
  });

  it('is measured in bytes, not in characters', async () => {
    expect((await collector().send('é'.repeat(MAX_BODY / 2 + 1))).status).toBe(413);
  });

  it('is refused by its declared length before a byte of it is read', async () => {
    const response = await collector().send(json(), { 'Content-Length': String(MAX_BODY + 1) });
    expect(response.status).toBe(413);
  });

  it('is refused while it still streams in', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 4096;
        controller.enqueue(new Uint8Array(4096).fill(0x20));
      },
    });
    expect((await collector().send(endless)).status).toBe(413);
    expect(sent).toBeLessThan(MAX_BODY * 2);
  });

  it('is refused although a smaller length was declared', async () => {
    expect((await collector().send(padded(MAX_BODY + 1), { 'Content-Length': '10' })).status).toBe(413);
  });
});

describe('a collector that cannot store', () => {
  const broken: Store = {
    ...createMemoryStore(),
    put: () => Promise.reject(new StoreError('the disk is full')),
  };

  it('asks the page to come back later and acknowledges nothing', async () => {
    const { send, log } = collector(broken);
    const response = await send(json());
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('10');
    expect(await response.text()).not.toContain('disk');
    expect(log).toEqual(['StoreError: the disk is full']);
  });

  it('asks the page to come back later while its queue is full', async () => {
    const store = createMemoryStore();
    const { send } = collector(store, createCommitQueue(store, { batchRows: 1, rows: 2, bytes: 1e6 }));
    const responses = await Promise.all([send(json()), send(json()), send(json())]);
    expect(responses.map(({ status }) => status)).toEqual([201, 201, 503]);
    expect(responses[2]?.headers.get('Retry-After')).toMatch(/^\d+$/);
    expect((await send(json())).status).toBe(201);
  });
});
