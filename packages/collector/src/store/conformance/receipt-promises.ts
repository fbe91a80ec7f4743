import type { Promising, TestRunner } from '../conformance.ts';
import { EXAMPLE_TIME, exampleReceived } from '../example-receipt.ts';
import type { ReceivedReceipt } from '../store.ts';
import { DAY, HOSTILE, placesOf } from './tools.ts';

/** What a store promises of single receipts and of totals. */
export function receiptPromises(promise: Promising, expect: TestRunner['expect']): void {
  promise('gives back a receipt byte for byte, with what proves it and its place in the log', async (store) => {
    const received = { ...exampleReceived(), body: ` {"any":"thing é 🍪 \\u0000 '; DROP TABLE receipt; --"}\r\n` };
    await store.put([received]);
    await store.sequence();
    const { id, site, event, source, regime } = received.receipt;
    const { body, receivedAt, salt, entry } = received;
    expect(await store.get(id)).toEqual({ seq: 1, id, site, event, source, regime, receivedAt, body, salt, entry });
  });

  promise('knows nothing of an id that nobody sent', async (store) => {
    await store.put([exampleReceived()]);
    for (const id of [exampleReceived().receipt.id, ...HOSTILE]) {
      expect(await store.get(id)).toEqual(undefined);
      expect(await store.getErased(id)).toEqual(undefined);
    }
  });

  promise('stores a repeated receipt once and keeps the time, the salt and the entry of the first', async (store) => {
    const first = exampleReceived();
    const { receipt, receivedAt } = first;
    await store.put([first]);
    await store.sequence();
    const before = await store.get(receipt.id);
    const { salt, entry } = exampleReceived();
    const again = { ...first, receivedAt: new Date(EXAMPLE_TIME + DAY).toISOString(), salt, entry };
    const [result] = await store.put([again]);
    expect({ seq: 1, ...result }).toEqual({ outcome: 'repeated', seq: 1, receivedAt });
    await store.sequence();
    expect(await store.get(receipt.id)).toEqual(before);
    expect((await store.counts()).receipts).toEqual(1);
    expect(await store.log.size()).toEqual(1);
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
    expect(await store.sequence()).toEqual(0);
  });

  promise('takes a batch of 512 receipts of different sizes', async (store) => {
    const batch = Array.from({ length: 512 }, (_, index) => padded(exampleReceived(), index * 100));
    const outcomes = (await store.put(batch)).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(batch.map(() => 'stored'));
    for (const { receipt, body } of [batch.at(0), batch.at(-1)].filter((one) => one !== undefined)) {
      expect((await store.get(receipt.id))?.body).toEqual(body);
    }
  });

  promise('gives places without gaps, over batches, repeats and conflicts, and never another', async (store) => {
    const first = [exampleReceived(), exampleReceived()];
    await store.put(first);
    expect(await store.sequence()).toEqual(2);
    const before = await placesOf(store, first);
    const second = [exampleReceived(), exampleReceived()];
    const forged = first.map((each) => ({ ...each, body: '{}' }));
    await store.put([...first, ...forged, ...second, ...second]);
    expect(await store.sequence()).toEqual(4);
    expect(await placesOf(store, first)).toEqual(before);
    const places = await placesOf(store, [...first, ...second]);
    expect([...places].sort()).toEqual([1, 2, 3, 4]);
  });

  promise('gives each one place however often and however many ask for it at a time', async (store) => {
    const batch = Array.from({ length: 20 }, () => exampleReceived());
    await store.put(batch);
    // Who finds another at work may go away before it is done.
    const sizes = await Promise.all([store.sequence(), store.sequence(), store.sequence()]);
    expect(Math.max(...sizes)).toEqual(20);
    const places = await placesOf(store, batch);
    expect(new Set(places).size).toEqual(20);
    expect(await store.sequence()).toEqual(20);
    expect(await placesOf(store, batch)).toEqual(places);
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

  promise('starts empty', async (store) => {
    expect((await store.counts()).receipts).toEqual(0);
    expect(await store.newest(20)).toEqual([]);
    expect(await store.list({}, '', 20)).toEqual([]);
    expect(await store.log.size()).toEqual(0);
  });

  promise('may be closed twice', async (store) => {
    await store.close();
  });
}

function padded(received: ReceivedReceipt, spaces: number): ReceivedReceipt {
  return { ...received, body: received.body + ' '.repeat(spaces) };
}

function sorted(map: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
