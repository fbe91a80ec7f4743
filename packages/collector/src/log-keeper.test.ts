import {
  commit,
  isWrong,
  makeSecretKey,
  parseCheckpoint,
  parseEntryBundle,
  parseNote,
  parseSecretKey,
  rootOf,
  sha256,
  TILE_WIDTH,
  verifyBundle,
} from '@sluice/log';
import { describe, expect, it } from 'vitest';
import { createCommitQueue } from './commit-queue.ts';
import { createApp } from './create-app.ts';
import { createLogKeeper } from './log-keeper.ts';
import type { Witness } from './log-keeper-witness.ts';
import { exampleReceipt } from './store/example-receipt.ts';
import { createMemoryStore } from './store/memory-store.ts';
import type { Store } from './store/store.ts';

const SIGNER = signerOf('shop.example/receipts');

function signerOf(name: string) {
  const signer = parseSecretKey(makeSecretKey(name, new Uint8Array(32).fill(1)));
  if (!signer) throw new Error('no signer');
  return signer;
}

interface Parts {
  readonly store?: Store;
  readonly witness?: Witness;
  readonly logKey?: string;
}

function collectorOf({ store = createMemoryStore(), witness, logKey = SIGNER.key }: Parts = {}) {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const app = createApp({
    store,
    queue: createCommitQueue(store),
    sites: [{ id: 'shop', origins: ['https://shop.example'] }],
    logKey,
  });
  return {
    store,
    lines,
    keeper: createLogKeeper({ store, signer: SIGNER, witness, log }),
    get: (path: string) => app.request(path),
    /** Puts so many receipts into the store, and gives their ids. */
    async receive(count: number): Promise<string[]> {
      const receipts = Array.from({ length: count }, () => exampleReceipt());
      const received = receipts.map((receipt) => {
        const [body, salt] = [JSON.stringify(receipt), crypto.getRandomValues(new Uint8Array(32))];
        return { receipt, body, receivedAt: receipt.at, salt, entry: commit(sha256, salt, body) };
      });
      await store.put(received);
      return receipts.map(({ id }) => id);
    },
  };
}

async function signedSize(get: (path: string) => Response | Promise<Response>): Promise<number | undefined> {
  return parseCheckpoint(parseNote(await (await get('/checkpoint')).text())?.text ?? '')?.size;
}

describe('an auditor', () => {
  it('verifies every receipt by its proof, and the whole log by its tiles', async () => {
    const { keeper, receive, get } = collectorOf();
    const ids = await receive(600);
    expect(await keeper.tick()).toBe(600);
    for (const id of [ids[0], ids[255], ids[256], ids[599]]) {
      const answer = await get(`/v1/receipts/${id}/proof`);
      expect(answer.headers.get('Content-Disposition')).toBe(`inline; filename="receipt-${id}.proof.json"`);
      expect(verifyBundle(await answer.text(), SIGNER.key).map(({ result }) => result)).toEqual([
        'proven',
        'proven',
        'proven',
        'proven',
        'open',
      ]);
    }
    const signed = await get('/checkpoint');
    expect([signed.headers.get('Content-Type'), signed.headers.get('Cache-Control')]).toEqual([
      'text/plain; charset=utf-8',
      'no-cache',
    ]);
    const checkpoint = parseCheckpoint(parseNote(await signed.text())?.text ?? '');
    const fetched = await rootOf(sha256, 600, async ({ level, index, width }) => {
      const part = width < TILE_WIDTH ? `.p/${width}` : '';
      return new Uint8Array(await (await get(`/tile/${level}/00${index}${part}`)).arrayBuffer());
    });
    expect(fetched).toEqual(checkpoint?.root);
    expect(await (await get('/log.json')).json()).toEqual({ name: SIGNER.name, key: SIGNER.key });
  });

  it('gets the entries, and nothing of what they stand for', async () => {
    const { keeper, receive, get, store } = collectorOf();
    const [id = ''] = await receive(3);
    await keeper.tick();
    const answer = await get('/tile/entries/000.p/3');
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
    const entries = parseEntryBundle(new Uint8Array(await answer.arrayBuffer()));
    expect(entries).toHaveLength(3);
    expect(entries?.[0]).toEqual((await store.get(id))?.entry);
  });

  it('still gets a proof of the place where a receipt was erased', async () => {
    const { keeper, receive, get, store } = collectorOf();
    const [id = ''] = await receive(2);
    await keeper.tick();
    const receipt = JSON.parse((await store.get(id))?.body ?? '');
    await store.erase(receipt, '2026-03-10T00:00:00.000Z');
    const text = await (await get(`/v1/receipts/${id}/proof`)).text();
    expect(Object.keys(JSON.parse(text))).toEqual(['format', 'entry', 'proof', 'log']);
    expect(isWrong(verifyBundle(text, SIGNER.key))).toBe(false);
  });

  it.each([
    '/tile/0/000',
    '/tile/0/000.p/4',
    '/tile/0/001.p/1',
    '/tile/1/000.p/1',
    '/tile/63/000.p/1',
    '/tile/0/..%2f..%2fetc',
    '/tile/0/x999/x999/x999/x999/x999/999',
    '/tile/entries/000',
    '/tile/0/0',
    '/tile/',
  ])('finds no tile at %s of three signed entries', async (path) => {
    const { keeper, receive, get } = collectorOf();
    await receive(3);
    await keeper.tick();
    // What came since is not signed: it could still come otherwise.
    await receive(1);
    const answer = await get(path);
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([404, 'no-store']);
  });
});

describe('a visitor', () => {
  it('is led from their receipts to the proof of each, as soon as there is one', async () => {
    const { keeper, receive, get, store } = collectorOf();
    const [id = ''] = await receive(1);
    const { subject } = JSON.parse((await store.get(id))?.body ?? '');
    const verify = async () =>
      (await (await get(`/v1/subjects/${subject}/receipts?site=shop`)).json()).receipts[0].verify;
    expect(await verify()).toBe(`/v1/receipts/${id}`);
    await keeper.tick();
    expect(await verify()).toBe(`/v1/receipts/${id}/proof`);
    expect((await get(await verify())).status).toBe(200);
  });
});

describe('whoever asks for a proof', () => {
  it('is asked to come back until the receipt stands under a checkpoint', async () => {
    const { keeper, receive, get } = collectorOf();
    const [id] = await receive(1);
    expect((await get('/checkpoint')).status).toBe(404);
    const early = await get(`/v1/receipts/${id}/proof`);
    expect([early.status, early.headers.get('Retry-After')]).toEqual([409, '1']);
    expect((await early.json()).error).toBe('not_yet');
    await keeper.tick();
    expect((await get(`/v1/receipts/${id}/proof`)).status).toBe(200);
  });

  it('learns nothing by an unknown id, or where nothing is signed', async () => {
    const { get } = collectorOf();
    for (const id of ['x', '__proto__', exampleReceipt().id])
      expect((await get(`/v1/receipts/${id}/proof`)).status).toBe(404);
    const unsigned = collectorOf({ logKey: '' });
    const [id] = await unsigned.receive(1);
    expect((await unsigned.get(`/v1/receipts/${id}/proof`)).status).toBe(404);
    expect((await unsigned.get('/log.json')).status).toBe(404);
  });

  it('is told if that part of the log is kept no more', async () => {
    const inner = createMemoryStore();
    const log = { ...inner.log };
    const { keeper, receive, get } = collectorOf({ store: { ...inner, log } });
    const [id] = await receive(3);
    await keeper.tick();
    log.entries = async () => [];
    expect((await get(`/v1/receipts/${id}/proof`)).status).toBe(410);
  });
});

describe('the keeper of a log', () => {
  it('signs when the log has grown, and each checkpoint contains the one before', async () => {
    const { keeper, receive, get, store } = collectorOf();
    const saved: number[] = [];
    const save = store.log.saveCheckpoint;
    store.log.saveCheckpoint = async (size, note) => {
      saved.push(size);
      return save(size, note);
    };
    expect(await keeper.tick()).toBe(0);
    await receive(5);
    expect(await Promise.all([keeper.tick(), keeper.tick()])).toEqual([5, 5]);
    await keeper.tick();
    await receive(1);
    await keeper.tick();
    expect(saved).toEqual([5, 6]);
    expect(await signedSize(get)).toBe(6);
  });

  it('signs nothing over a log that was changed behind its back, and says so once', async () => {
    const { keeper, receive, get, store, lines } = collectorOf();
    await receive(3);
    await keeper.tick();
    const entries = store.log.entries;
    store.log.entries = async (from, to) => [...(await entries(from, to))].reverse();
    await receive(1);
    const end = keeper.connect(1);
    await expect(keeper.tick()).rejects.toThrow('does not hold the 3 entries that were signed before');
    await end();
    expect(lines).toEqual([expect.stringContaining('The log is not signed: StoreError: the log does not hold')]);
    expect(await signedSize(get)).toBe(3);
  });

  it('signs nothing where an old backup lies in place of the newest', async () => {
    const { receive, keeper, store } = collectorOf();
    await receive(3);
    await keeper.tick();
    const old = collectorOf();
    await old.receive(2);
    old.store.log.latestCheckpoint = store.log.latestCheckpoint;
    await expect(old.keeper.tick()).rejects.toThrow('restore the newest backup');
  });

  it('leaves to another process what that has signed', async () => {
    const store = createMemoryStore();
    const [one, other] = [collectorOf({ store }), collectorOf({ store })];
    await one.receive(2);
    expect(await Promise.all([one.keeper.tick(), other.keeper.tick()])).toEqual([2, 2]);
    expect(await signedSize(one.get)).toBe(2);
    await other.receive(1);
    await other.keeper.tick();
    expect(await one.keeper.tick()).toBe(3);
  });

  it('goes on without a witness that fails', async () => {
    const failing = { cosign: async () => Promise.reject(new Error('it answers with status 500')) };
    const { keeper, receive, get, lines } = collectorOf({ witness: failing });
    for (const _ of [1, 2]) {
      await receive(1);
      await keeper.tick();
    }
    expect(lines).toEqual(['The witness has not cosigned: it answers with status 500']);
    expect(await signedSize(get)).toBe(2);
  });

  it('puts what came last under a checkpoint before it ends', async () => {
    const { keeper, receive, get } = collectorOf();
    const end = keeper.connect(60_000);
    await keeper.tick();
    await receive(2);
    await end();
    expect(await signedSize(get)).toBe(2);
  });
});
