import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isWrong, makeSecretKey, parseSecretKey, verifyBundle } from '@sluice/log';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCommitQueue } from './commit-queue.ts';
import { createApp } from './create-app.ts';
import { createLogKeeper } from './log-keeper.ts';
import { createRetention } from './retention.ts';
import { serveCollector } from './serve.ts';
import { exampleReceived } from './store/example-receipt.ts';
import { createMemoryStore } from './store/memory-store.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import type { Store } from './store/store.ts';
import { StoreError } from './store/store-error.ts';

const DAY = 86_400_000;
/** In the afternoon, so that midnight is another time. */
const NOW = Date.UTC(2026, 5, 30, 15);
const MIDNIGHT = Date.UTC(2026, 5, 30);

const root = mkdtempSync(join(tmpdir(), 'sluice-retention-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const signer = parseSecretKey(makeSecretKey('shop.example/receipts', new Uint8Array(32).fill(1)));
if (!signer) throw new Error('no signer');
const SIGNER = signer;

describe.each<[name: string, open: () => Promise<Store>]>([
  ['in memory', async () => createMemoryStore()],
  ['in SQLite', () => openSqliteStore(join(mkdtempSync(join(root, 'db-')), 'receipts.db'))],
])('a collector %s that keeps receipts for 100 days', (_, open) => {
  let store: Store;
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  beforeEach(async () => {
    store = await open();
    lines.length = 0;
  });
  afterEach(() => store.close());

  const collector = () => {
    const queue = createCommitQueue(store);
    const sites = [{ id: 'shop', origins: ['https://shop.example'] }];
    return createApp({ store, queue, sites, logKey: SIGNER.key, clock: () => NOW });
  };
  const retention = () => createRetention({ store, days: 100, clock: () => NOW, log });

  it('has forgotten what came before; what came since, every proof and all totals are as they were', async () => {
    const last = exampleReceived({}, MIDNIGHT - 100 * DAY - 1);
    const many = Array.from({ length: 1200 }, (_, index) => exampleReceived({}, MIDNIGHT - 200 * DAY + index));
    const kept = [exampleReceived({}, MIDNIGHT - 100 * DAY), exampleReceived({}, NOW)];
    await store.put([...many, last, ...kept]);
    await createLogKeeper({ store, signer: SIGNER }).tick();
    const [app, counts] = [collector(), await store.counts()];

    expect(await retention().tick()).toBe(1201);
    expect(await retention().tick()).toBe(0);

    for (const { receipt } of [many[0], many.at(-1), last].flatMap((one) => one ?? [])) {
      const answer = await app.request(`/v1/receipts/${receipt.id}`);
      expect(answer.status).toBe(410);
      expect(await answer.text()).not.toContain(receipt.subject);
      const mine = await app.request(`/v1/subjects/${receipt.subject}/receipts?site=shop`);
      expect(await mine.json()).toEqual({ receipts: [] });
    }
    for (const { receipt, body } of kept) {
      expect(await (await app.request(`/v1/receipts/${receipt.id}`)).text()).toContain(body);
      const findings = verifyBundle(await (await app.request(`/v1/receipts/${receipt.id}/proof`)).text(), SIGNER.key);
      expect(isWrong(findings)).toBe(false);
    }
    expect(await store.counts()).toEqual(counts);
    expect(lines).toEqual(['Forgot 1201 receipts that arrived before 2026-03-22T00:00:00.000Z, 100 days ago.']);
  });
});

describe('an operator', () => {
  afterEach(() => vi.useRealTimers());

  it('starts a collector with "retentionDays", and what is older is gone from its database', async () => {
    const data = mkdtempSync(join(root, 'data-'));
    const [old, young] = [exampleReceived({}, Date.now() - 40 * DAY), exampleReceived({}, Date.now() - 20 * DAY)];
    const before = await openSqliteStore(join(data, 'receipts.db'));
    await before.put([old, young]);
    await before.close();
    const sites = [{ id: 'shop', origins: ['https://shop.example'] }];
    const collector = await serveCollector({ sites, host: '127.0.0.1', port: 0, data, retentionDays: 30 });
    const statusOf = async (id: string) => (await fetch(`${collector.url}/v1/receipts/${id}`)).status;
    await vi.waitFor(async () => expect(await statusOf(old.receipt.id)).toBe(410));
    expect(await statusOf(young.receipt.id)).toBe(200);
    await collector.close();
  });

  it('sees receipts forgotten when the collector starts and on every day, until it ends', async () => {
    vi.useFakeTimers({ now: NOW });
    const befores: string[] = [];
    const store = { ...createMemoryStore(), forgetBefore: async (before: string) => befores.push(before) && 0 };
    const stop = createRetention({ store, days: 1 }).connect();
    await vi.advanceTimersByTimeAsync(2 * DAY);
    expect(befores).toEqual(['2026-06-29', '2026-06-30', '2026-07-01'].map((day) => `${day}T00:00:00.000Z`));
    await stop();
    await vi.advanceTimersByTimeAsync(2 * DAY);
    expect(befores).toHaveLength(3);
  });

  it('is told of a store that fails, and the next day goes on where this one stopped', async () => {
    const lines: string[] = [];
    const steps = [500, new StoreError('The disk is full.'), 500, 0];
    const store = {
      ...createMemoryStore(),
      async forgetBefore(): Promise<number> {
        const step = steps.shift() ?? 0;
        if (typeof step !== 'number') throw step;
        return step;
      },
    };
    const retention = createRetention({ store, days: 1, clock: () => NOW, log: (line) => lines.push(line) });
    expect([await retention.tick(), await retention.tick()]).toEqual([500, 500]);
    expect(lines[0]).toBe('Old receipts could not be forgotten; tried again tomorrow. StoreError: The disk is full.');
  });

  it('ends the collector in the middle of a long forgetting, after the step that is under way', async () => {
    let steps = 0;
    const store = { ...createMemoryStore(), forgetBefore: async () => ++steps && 500 };
    const stop = createRetention({ store, days: 1 }).connect();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await stop();
    const atEnd = steps;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([steps > 0, steps]).toEqual([true, atEnd]);
  });
});
