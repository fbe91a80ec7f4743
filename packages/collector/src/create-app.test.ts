import { describe, expect, it } from 'vitest';
import { createCommitQueue } from './commit-queue.ts';
import { createApp } from './create-app.ts';
import { EXAMPLE_TIME, exampleReceipt, exampleReceived } from './store/example-receipt.ts';
import { createMemoryStore } from './store/memory-store.ts';
import type { Store } from './store/store.ts';

const ORIGIN = 'https://shop.example';

function appOn(store: Store, log: string[] = []) {
  return createApp({
    store,
    queue: createCommitQueue(store),
    sites: [{ id: 'shop', origins: [ORIGIN] }],
    operatorPassword: 'correct horse battery',
    log: (line) => log.push(line),
    clock: () => EXAMPLE_TIME,
  });
}

const post = (body: string, headers: Readonly<Record<string, string>> = {}) => ({
  method: 'POST',
  body,
  headers: { 'Content-Type': 'text/plain', Origin: ORIGIN, ...headers },
});
const RECEIPT = JSON.stringify(exampleReceipt());

/** A store whose reads fail with a message that quotes a visitor. */
const broken: Store = {
  ...createMemoryStore(),
  get: () => Promise.reject(new TypeError('Invalid URL: https://shop.example/?email=visitor@example.com')),
};

describe('every answer', () => {
  const requests: readonly [status: number, path: string, init: RequestInit, store?: Store][] = [
    [200, '/', {}],
    [200, '/healthz', {}],
    [200, '/style.css', {}],
    [200, '/icon.svg', {}],
    [200, '/v1/receipts', post(RECEIPT)],
    [201, '/v1/receipts', post(JSON.stringify(exampleReceipt()))],
    [204, '/v1/receipts', { method: 'OPTIONS', headers: { Origin: 'https://evil.test' } }],
    [204, '/no/such/page', { method: 'OPTIONS' }],
    [400, '/v1/receipts', post('{')],
    [401, '/dashboard', {}],
    [403, '/v1/receipts', post(RECEIPT, { Origin: 'https://evil.test' })],
    [404, '/v1/receipts/x', {}],
    [404, '/no/such/page', {}],
    [404, '/v1/receipts', { method: 'PUT' }],
    [409, '/v1/receipts', post(`${RECEIPT} `)],
    [422, '/v1/subjects/x/receipts', {}],
    [403, '/v1/subjects/0b9c1f0e-4c1d-4b7e-9a53-3f6f0f6b2d11?site=shop', { method: 'DELETE' }],
    [413, '/v1/receipts', post(' '.repeat(70_000))],
    [415, '/v1/receipts', post(RECEIPT, { 'Content-Type': 'text/html' })],
    [422, '/v1/receipts', post('{}')],
    [500, '/v1/receipts/x', {}, broken],
  ];

  async function answer(path: string, init: RequestInit, store: Store = createMemoryStore()): Promise<Response> {
    await store.put([{ ...exampleReceived(), receipt: JSON.parse(RECEIPT), body: RECEIPT }]);
    return appOn(store).request(path, init);
  }

  it.each(requests)('%i may be read by any page, and by no frame: %s', async (status, path, init, store) => {
    const { status: got, headers } = await answer(path, init, store);
    expect(got).toBe(status);
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('Content-Security-Policy')).not.toContain('unsafe');
    expect(headers.get('Set-Cookie')).toBeNull();
  });

  it.each(requests.filter(([status]) => status >= 400))('%i says as JSON what is wrong: %s', async (...request) => {
    const [, path, init, store] = request;
    const response = await answer(path, init, store);
    expect(response.headers.get('Content-Type')).toContain('application/json');
    expect(await response.json()).toMatchObject({ error: expect.any(String), message: expect.stringMatching(/\.$/) });
  });

  it('to a preflight allows a receipt as JSON', async () => {
    const { headers } = await answer('/v1/receipts', { method: 'OPTIONS' });
    expect(headers.get('Access-Control-Allow-Methods')).toContain('POST');
    expect(headers.get('Access-Control-Allow-Headers')).toBe('Content-Type');
  });
});

describe('a failure inside', () => {
  it('is told to the log without the request, and to the client not at all', async () => {
    const log: string[] = [];
    const response = await appOn(broken, log).request('/v1/receipts/x?email=visitor@example.com');
    const text = await response.text();
    expect(text).not.toMatch(/at |\.ts|visitor|Invalid URL/);
    expect(log.join()).toContain('TypeError');
    expect(log.join()).toContain('create-app.test.ts');
    expect(log.join()).not.toContain('visitor');
  });
});

describe('a visitor with a receipt', () => {
  it('reads back exactly what was stored, and no cache keeps it', async () => {
    const store = createMemoryStore();
    const app = appOn(store);
    const body = `\n ${RECEIPT.replace('"de"', '"\\u0064e"')} `;
    await app.request('/v1/receipts', post(body));
    const response = await app.request(`/v1/receipts/${JSON.parse(body).id}`);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const text = await response.text();
    expect(text).toContain(body);
    expect(JSON.parse(text)).toEqual({ seq: 1, receivedAt: '2026-03-09T08:30:00.000Z', receipt: JSON.parse(body) });
  });

  it.each(['%', '%27%20OR%201%3D1', '..%2F..%2Fetc', '%00', '__proto__', 'a'.repeat(5000)])(
    'finds nothing under the id %s',
    async (id) => expect((await appOn(createMemoryStore()).request(`/v1/receipts/${id}`)).status).toBe(404),
  );

  it('who opens the bare address learns what it is', async () => {
    const page = await (await appOn(createMemoryStore()).request('/')).text();
    expect(page).toContain('stores no IP address');
    expect(page).not.toMatch(/<script|style=/);
  });
});
