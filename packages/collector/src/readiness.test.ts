import { describe, expect, it } from 'vitest';
import { createCommitQueue } from './commit-queue.ts';
import { createApp } from './create-app.ts';
import { createReadiness } from './readiness.ts';
import { EXAMPLE_TIME, exampleReceipt } from './store/example-receipt.ts';
import { createMemoryStore } from './store/memory-store.ts';
import type { Store } from './store/store.ts';

const ORIGIN = 'https://shop.example';

function collector() {
  const state = { now: EXAMPLE_TIME, storeFails: false, diskFails: false, isClosing: false, writes: 0 };
  const inner = createMemoryStore();
  const store: Store = {
    ...inner,
    put: (receipts) => (state.storeFails ? Promise.reject(new Error('disk I/O error')) : inner.put(receipts)),
  };
  const queue = createCommitQueue(store, { batchRows: 8, rows: 8, bytes: 1e6 });
  const readiness = createReadiness({
    queue,
    write: async () => {
      state.writes++;
      if (state.diskFails) throw new Error('EROFS');
    },
    isClosing: () => state.isClosing,
    clock: () => state.now,
  });
  const sites = [{ id: 'shop', origins: [ORIGIN] }];
  const app = createApp({ store, queue, sites, readiness, clock: () => EXAMPLE_TIME });
  return {
    state,
    send: async () => {
      const init = { method: 'POST', headers: { 'Content-Type': 'text/plain', Origin: ORIGIN } };
      return (await app.request('/v1/receipts', { ...init, body: JSON.stringify(exampleReceipt()) })).status;
    },
    ready: async () => {
      const response = await app.request('/readyz');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      return [response.status, await response.json()];
    },
    alive: async () => (await app.request('/healthz')).status,
  };
}

const READY = [200, { status: 'ready' }];
const unready = (...reasons: string[]) => [503, { status: 'unready', reasons }];

describe('a balancer that asks whether to send requests here', () => {
  it('is told yes by a collector that has just started', async () => expect(await collector().ready()).toEqual(READY));

  it('is told no after a failed write, and yes after the next that went well', async () => {
    const { state, send, ready, alive } = collector();
    expect(await ready()).toEqual(READY);
    state.storeFails = true;
    expect(await send()).toBe(503);
    expect(await ready()).toEqual(unready('commit_failed'));
    expect(await alive()).toBe(200);
    state.storeFails = false;
    expect(await send()).toBe(201);
    expect(await ready()).toEqual(READY);
  });

  it('is told yes again after a failed write even if it sends nothing any more, once writing works', async () => {
    const { state, send, ready } = collector();
    await ready();
    state.storeFails = true;
    await send();
    state.diskFails = true;
    state.now += 5000;
    expect(await ready()).toEqual(unready('commit_failed', 'not_writable'));
    state.diskFails = false;
    state.now += 5000;
    expect(await ready()).toEqual(READY);
    await send();
    expect(await ready()).toEqual(unready('commit_failed'));
  });

  it('is told no while the queue is full', async () => {
    const { send, ready } = collector();
    await ready();
    const sent = Array.from({ length: 20 }, send);
    await new Promise((resolve) => setTimeout(resolve));
    const answers = await Promise.all([ready(), ...sent]);
    expect(answers).toContain(503);
    expect(await ready()).toEqual(READY);
  });

  it('is told no as soon as the collector ends', async () => {
    const { state, ready, alive } = collector();
    state.isClosing = true;
    expect(await ready()).toEqual(unready('closing'));
    expect(await alive()).toBe(200);
  });

  it('may ask as often as it likes: the disk is tried once in five seconds', async () => {
    const { state, ready } = collector();
    for (let asked = 0; asked < 50; asked++) await ready();
    expect(state.writes).toBe(1);
    state.now += 5000;
    await Promise.all([ready(), ready()]);
    expect(state.writes).toBe(2);
  });
});
