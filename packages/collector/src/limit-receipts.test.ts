import { describe, expect, it } from 'vitest';
import { createCommitQueue } from './commit-queue.ts';
import { createApp } from './create-app.ts';
import { EXAMPLE_TIME, exampleReceipt } from './store/example-receipt.ts';
import { createMemoryStore } from './store/memory-store.ts';

const SHOP = 'https://shop.example';
const BLOG = 'https://blog.example';

function collector() {
  const store = createMemoryStore();
  let now = EXAMPLE_TIME;
  const limit = { perSecond: 10, burst: 3 };
  const sites = [
    { id: 'shop', origins: [SHOP], limit },
    { id: 'blog', origins: [BLOG, 'https://both.example'], limit },
    { id: 'news', origins: ['https://both.example'], limit },
  ];
  const queue = createCommitQueue(store);
  const app = createApp({ store, queue, sites, clock: () => now, random: () => 0.5 });
  const post = (body: BodyInit, origin?: string) =>
    app.request('/v1/receipts', {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'text/plain', ...(origin === undefined ? {} : { Origin: origin }) },
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    });
  return {
    store,
    post,
    wait: (milliseconds: number) => (now += milliseconds),
    send: async (origin = SHOP, site = 'shop') => (await post(JSON.stringify(exampleReceipt({ site })), origin)).status,
  };
}

/** A body that tells whether anybody has read of it. */
function watchedBody() {
  let isRead = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        isRead = true;
        controller.enqueue(new TextEncoder().encode('{'));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { body, isRead: () => isRead };
}

describe('a site that sends more than it may', () => {
  it('is told to wait, and for how long, and stores again when its turn comes', async () => {
    const { send, post, wait } = collector();
    for (let sent = 0; sent < 3; sent++) expect(await send()).toBe(201);
    const refused = await post(JSON.stringify(exampleReceipt()), SHOP);
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '6']);
    expect(refused.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(refused.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
    expect((await refused.json()).error).toBe('too_many');
    wait(100);
    expect(await send()).toBe(201);
    expect(await send()).toBe(429);
  });

  it('keeps no other site from storing', async () => {
    const { send } = collector();
    for (let sent = 0; sent < 10; sent++) await send();
    expect(await send(BLOG, 'blog')).toBe(201);
  });

  it('shares its turns with the site that it shares an origin with', async () => {
    const { send } = collector();
    const statuses = [];
    for (let sent = 0; sent < 8; sent++) statuses.push(await send('https://both.example', 'news'));
    expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 429, 429]);
  });

  it('has its turns back after a quiet time, and no more than those', async () => {
    const { send, wait } = collector();
    for (let sent = 0; sent < 4; sent++) await send();
    wait(3_600_000);
    const statuses = [];
    for (let sent = 0; sent < 4; sent++) statuses.push(await send());
    expect(statuses).toEqual([201, 201, 201, 429]);
  });

  it('loses no turns when the clock is set back', async () => {
    const { send, wait } = collector();
    await send();
    wait(-3_600_000);
    expect([await send(), await send(), await send()]).toEqual([201, 201, 429]);
  });

  it('uses up its turns with what is no receipt, too, and costs no reading then', async () => {
    const { post } = collector();
    for (let sent = 0; sent < 3; sent++) expect((await post('{', SHOP)).status).toBe(400);
    const { body, isRead } = watchedBody();
    expect([(await post(body, SHOP)).status, isRead()]).toEqual([429, false]);
  });
});

describe('a flood from pages that nobody registered', () => {
  it.each(['https://evil.test', `${SHOP}.evil.test`, 'null', '__proto__', 'constructor', undefined])(
    'is turned away before any of it is read: %s',
    async (origin) => {
      const { post, send } = collector();
      for (let sent = 0; sent < 100; sent++) {
        const { body, isRead } = watchedBody();
        const response = await post(body, origin);
        expect([response.status, isRead()]).toEqual([403, false]);
      }
      expect(await send()).toBe(201);
    },
  );
});
