import { EXAMPLE_TIME, exampleReceived } from './example-receipt.ts';
import type { PutResult, ReceivedReceipt, Store } from './store.ts';

/** The part of a test runner that the suite needs; Vitest, Jest and Bun have it under these names. */
export interface TestRunner {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => Promise<void>): unknown;
  expect(actual: unknown): { toEqual(expected: unknown): void };
}

const DAY = 86_400_000;
const MINE = '5f3c2f0a-9d1e-4c6b-8a7f-2b1d0c9e8f70';

/**
 * Declares the tests that every {@link Store} passes. `open` gives a new and empty one each time; the suite closes it.
 *
 * @example storeConformance({ describe, it, expect }, 'memory', async () => createMemoryStore());
 */
export function storeConformance({ describe, it, expect }: TestRunner, name: string, open: () => Promise<Store>): void {
  const promise = (sentence: string, body: (store: Store) => Promise<void>) =>
    it(sentence, async () => {
      const store = await open();
      try {
        await body(store);
      } finally {
        await store.close();
      }
    });

  describe(`the ${name} store`, () => {
    promise('gives back a receipt byte for byte, with its place in the order', async (store) => {
      const received = { ...exampleReceived(), body: ` {"any":"thing é 🍪 \\u0000 '; DROP TABLE receipt; --"}\r\n` };
      await store.put([received]);
      const { id, site, event, source, regime } = received.receipt;
      const { body, receivedAt } = received;
      expect(await store.get(id)).toEqual({ seq: 1, id, site, event, source, regime, receivedAt, body });
    });

    promise('knows nothing of an id that nobody sent', async (store) => {
      await store.put([exampleReceived()]);
      expect(await store.get(exampleReceived().receipt.id)).toEqual(undefined);
      for (const id of ['', '%', "' OR 1=1 --", '__proto__', '\0']) expect(await store.get(id)).toEqual(undefined);
    });

    promise('numbers receipts without gaps, over batches and repeats', async (store) => {
      const first = [exampleReceived(), exampleReceived()];
      const second = [...first, exampleReceived()];
      expect(seqs(await store.put(first))).toEqual([1, 2]);
      expect(seqs(await store.put(second))).toEqual([1, 2, 3]);
      expect(seqs(await store.put([exampleReceived()]))).toEqual([4]);
    });

    promise('stores a repeated receipt once and keeps the first time of arrival', async (store) => {
      const first = exampleReceived();
      const { receivedAt } = first;
      await store.put([first]);
      const again = { ...first, receivedAt: new Date(EXAMPLE_TIME + DAY).toISOString() };
      expect(await store.put([again])).toEqual([{ outcome: 'repeated', seq: 1, receivedAt }]);
      expect((await store.counts()).receipts).toEqual(1);
    });

    promise('recognises a repeat inside one batch', async (store) => {
      const one = exampleReceived();
      expect((await store.put([one, one])).map(({ outcome }) => outcome)).toEqual(['stored', 'repeated']);
    });

    promise('refuses another body under a known id and keeps the first', async (store) => {
      const first = exampleReceived();
      const forged = { ...first, body: first.body.replace('"ads":false', '"ads":true') };
      const other = exampleReceived();
      await store.put([first]);
      const results = await store.put([forged, other]);
      expect(results.map(({ outcome }) => outcome)).toEqual(['conflict', 'stored']);
      expect((await store.get(first.receipt.id))?.body).toEqual(first.body);
    });

    promise('takes an empty batch', async (store) => {
      expect(await store.put([])).toEqual([]);
    });

    promise('takes a batch of 512 receipts of different sizes', async (store) => {
      const batch = Array.from({ length: 512 }, (_, index) => padded(exampleReceived(), index * 100));
      expect(seqs(await store.put(batch))).toEqual(batch.map((_, index) => index + 1));
      for (const { receipt, body } of [batch.at(0), batch.at(-1)].filter((one) => one !== undefined)) {
        expect((await store.get(receipt.id))?.body).toEqual(body);
      }
    });

    promise('lists the newest receipts first', async (store) => {
      const batch = [exampleReceived(), exampleReceived(), exampleReceived()];
      await store.put(batch);
      const ids = batch.map(({ receipt }) => receipt.id);
      expect((await store.newest(2)).map(({ id }) => id)).toEqual([ids[2], ids[1]]);
      expect((await store.newest(20)).length).toEqual(3);
    });

    promise('counts by site, event, regime, day of arrival and answer', async (store) => {
      await store.put([
        exampleReceived({ event: 'given', categories: { analytics: true, social: true } }),
        exampleReceived({ site: 'blog', categories: { analytics: false } }, EXAMPLE_TIME + DAY),
      ]);
      await store.put([exampleReceived({ event: 'given', regime: 'opt-out', categories: {} })]);
      const counts = await store.counts();
      expect(counts.receipts).toEqual(3);
      expect(sorted(counts.sites)).toEqual({ blog: 1, shop: 2 });
      expect(sorted(counts.events)).toEqual({ given: 2, partial: 1 });
      expect(sorted(counts.regimes)).toEqual({ 'opt-in': 2, 'opt-out': 1 });
      expect(sorted(counts.days)).toEqual({ '2026-03-09': 2, '2026-03-10': 1 });
      expect(sorted(counts.categories)).toEqual({ analytics: { yes: 1, no: 1 }, social: { yes: 1, no: 0 } });
    });

    promise('counts neither repeats nor conflicts', async (store) => {
      const first = exampleReceived();
      await store.put([first, first]);
      await store.put([first, { ...first, body: '{}' }]);
      expect(sorted((await store.counts()).events)).toEqual({ partial: 1 });
    });

    promise('lists a visitor’s receipts at one site, oldest first and in parts', async (store) => {
      const mine = (site = 'shop') => exampleReceived({ subject: MINE, site });
      const batch = [mine(), exampleReceived(), mine(), mine('blog'), mine()];
      await store.put(batch);
      const holder = { site: 'shop', subject: MINE };
      const all = await store.bySubject(holder, 0, 20);
      expect(all.map(({ seq }) => seq)).toEqual([1, 3, 5]);
      expect(all[1]).toEqual(await store.get(batch[2]?.receipt.id ?? ''));
      expect((await store.bySubject(holder, 0, 2)).map(({ seq }) => seq)).toEqual([1, 3]);
      expect((await store.bySubject(holder, 3, 2)).map(({ seq }) => seq)).toEqual([5]);
      for (const subject of ['', '%', "' OR 1=1 --", '__proto__', MINE.toUpperCase()]) {
        expect(await store.bySubject({ ...holder, subject }, 0, 20)).toEqual([]);
      }
    });

    promise('erases a visitor’s receipts at one site, and keeps that they were there', async (store) => {
      const [first, other, elsewhere, last] = [
        exampleReceived({ subject: MINE }),
        exampleReceived(),
        exampleReceived({ subject: MINE, site: 'blog' }),
        exampleReceived({ subject: MINE }),
      ];
      await store.put([first, other, elsewhere, last]);
      const counts = await store.counts();
      const erasedAt = new Date(EXAMPLE_TIME + DAY).toISOString();
      expect(await store.erase({ site: 'shop', subject: MINE }, erasedAt)).toEqual(2);
      for (const { receipt, body, receivedAt } of [first, last]) {
        const { id } = receipt;
        expect(await store.get(id)).toEqual(undefined);
        const proof = { seq: receipt === first.receipt ? 1 : 4, id, receivedAt, sha256: await sha256(body), erasedAt };
        expect(await store.getErased(id)).toEqual(proof);
      }
      expect(await store.bySubject({ site: 'shop', subject: MINE }, 0, 20)).toEqual([]);
      expect((await store.newest(20)).map(({ seq }) => seq)).toEqual([3, 2]);
      expect((await store.get(elsewhere.receipt.id))?.body).toEqual(elsewhere.body);
      expect(await store.getErased(other.receipt.id)).toEqual(undefined);
      expect(await store.counts()).toEqual(counts);
    });

    promise('takes nothing under an erased id any more, and gives its place to nobody', async (store) => {
      const erased = exampleReceived({ subject: MINE });
      await store.put([erased]);
      await store.erase({ site: 'shop', subject: MINE }, erased.receivedAt);
      const results = await store.put([erased, { ...erased, body: '{}' }, exampleReceived({ subject: MINE })]);
      expect(results.map(({ outcome }) => outcome)).toEqual(['erased', 'erased', 'stored']);
      expect(seqs(results)).toEqual([undefined, undefined, 2]);
    });

    promise('erases nothing of whom nobody knows', async (store) => {
      await store.put([exampleReceived()]);
      for (const subject of [MINE, '', '%', '__proto__', "' OR 1=1 --"]) {
        expect(await store.erase({ site: 'shop', subject }, new Date(EXAMPLE_TIME).toISOString())).toEqual(0);
      }
      expect((await store.newest(20)).length).toEqual(1);
    });

    promise('starts empty', async (store) => {
      expect((await store.counts()).receipts).toEqual(0);
      expect(await store.newest(20)).toEqual([]);
    });

    promise('may be closed twice', async (store) => {
      await store.close();
    });
  });
}

function seqs(results: readonly PutResult[]): (number | undefined)[] {
  return results.map((result) => ('seq' in result ? result.seq : undefined));
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function padded(received: ReceivedReceipt, spaces: number): ReceivedReceipt {
  return { ...received, body: received.body + ' '.repeat(spaces) };
}

function sorted(map: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
