import { describe, expect, it } from 'vitest';
import { createCommitQueue } from './commit-queue.ts';
import { exampleReceived } from './store/example-receipt.ts';
import { createMemoryStore } from './store/memory-store.ts';
import type { ReceivedReceipt, Store } from './store/store.ts';

const LIMITS = { batchRows: 3, rows: 100, bytes: 1e6 };

/** A store that notes its batches and whether two of them ever overlapped. */
function watchedStore(put?: Store['put']) {
  const inner = createMemoryStore();
  const batches: number[] = [];
  let running = 0;
  const store: Store = {
    ...inner,
    async put(receipts) {
      batches.push(receipts.length);
      if (++running > 1) throw new Error('two batches at once');
      await new Promise(setImmediate);
      running--;
      return (put ?? inner.put)(receipts);
    },
  };
  return { store, batches };
}

const many = (count: number): ReceivedReceipt[] => Array.from({ length: count }, () => exampleReceived());

describe('receipts that arrive together', () => {
  it('share transactions of bounded size, one after another and in order', async () => {
    const { store, batches } = watchedStore();
    const queue = createCommitQueue(store, LIMITS);
    const results = await Promise.all(many(8).map((received) => queue.add(received)));
    expect(batches).toEqual([3, 3, 2]);
    expect(results.map((result) => result?.outcome === 'stored' && result.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('leave the queue usable for the next', async () => {
    const { store, batches } = watchedStore();
    const queue = createCommitQueue(store, LIMITS);
    await queue.add(exampleReceived());
    await queue.add(exampleReceived());
    expect(batches).toEqual([1, 1]);
  });

  it('are turned away beyond the bound of rows, and taken again when there is room', async () => {
    const queue = createCommitQueue(watchedStore().store, { ...LIMITS, rows: 5 });
    const taken = many(7).map((received) => queue.add(received));
    expect(taken.map((result) => result !== undefined)).toEqual([true, true, true, true, true, false, false]);
    await Promise.all(taken);
    expect(await queue.add(exampleReceived())).toBeDefined();
  });

  it('are turned away beyond the bound of bytes, and taken again when there is room', async () => {
    const received = exampleReceived();
    const queue = createCommitQueue(watchedStore().store, { ...LIMITS, bytes: received.body.length * 2 });
    const first = queue.add(received);
    expect(queue.add(exampleReceived())).toBeUndefined();
    await first;
    expect(queue.add(exampleReceived())).toBeDefined();
  });
});

describe('an erasure', () => {
  it('takes all that came before it, and nothing that comes after', async () => {
    const { store, batches } = watchedStore();
    const queue = createCommitQueue(store, LIMITS);
    const subject = '5f3c2f0a-9d1e-4c6b-8a7f-2b1d0c9e8f70';
    const mine = (): ReceivedReceipt => exampleReceived({ subject });
    const [before, after] = [mine(), mine()];
    const erase = () => queue.erase({ site: 'shop', subject }, before.receivedAt);
    const done = [queue.add(before), queue.add(exampleReceived()), erase(), queue.add(after), erase(), erase()];
    const [, , first, , second, third] = await Promise.all(done);
    expect([first, second, third, batches]).toEqual([1, 1, 0, [2, 1]]);
    await queue.close();
    expect(erase()).toBeUndefined();
  });

  it('that fails is told so, and the queue goes on', async () => {
    const inner = createMemoryStore();
    const queue = createCommitQueue({ ...inner, erase: () => Promise.reject(new Error('disk full')) }, LIMITS);
    await expect(queue.erase({ site: 'shop', subject: 'x' }, '')).rejects.toThrow('disk full');
    expect(await queue.add(exampleReceived())).toMatchObject({ outcome: 'stored' });
  });
});

describe('a batch that fails', () => {
  it('acknowledges none of its receipts, and the next batch is stored', async () => {
    let calls = 0;
    const inner = createMemoryStore();
    const { store } = watchedStore((receipts) =>
      ++calls === 1 ? Promise.reject(new Error('disk full')) : inner.put(receipts),
    );
    const queue = createCommitQueue(store, LIMITS);
    const settled = await Promise.allSettled(many(5).map((received) => queue.add(received)));
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'fulfilled', 'fulfilled']);
    expect((await inner.counts()).receipts).toBe(2);
  });

  it('gives its room back', async () => {
    const { store } = watchedStore(() => Promise.reject(new Error('disk full')));
    const queue = createCommitQueue(store, { ...LIMITS, rows: 1 });
    for (let round = 0; round < 3; round++) await expect(queue.add(exampleReceived())).rejects.toThrow('disk full');
  });

  it('includes one that the store answered too shortly', async () => {
    const queue = createCommitQueue(watchedStore(async () => []).store, LIMITS);
    await expect(queue.add(exampleReceived())).rejects.toThrow('fewer results');
  });
});

describe('a queue that closes', () => {
  it('writes what it has taken and takes nothing more', async () => {
    const { store } = watchedStore();
    const queue = createCommitQueue(store, LIMITS);
    const taken = many(7).map((received) => queue.add(received));
    await queue.close();
    expect((await store.counts()).receipts).toBe(7);
    expect(queue.add(exampleReceived())).toBeUndefined();
    await Promise.all(taken);
    await queue.close();
  });
});
