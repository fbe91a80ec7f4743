import type { Promising, TestRunner } from '../conformance.ts';
import { EXAMPLE_TIME, exampleReceived } from '../example-receipt.ts';
import type { Store } from '../store.ts';
import { DAY, HOSTILE, MINE, placesOf } from './tools.ts';

/** What a store promises of what its visitors have erased and of what grew too old. */
export function erasurePromises(promise: Promising, expect: TestRunner['expect']): void {
  const holder = { site: 'shop', subject: MINE };
  const erasedAt = new Date(EXAMPLE_TIME + DAY).toISOString();

  promise('erases a visitor’s receipts at one site, and keeps that they were there', async (store) => {
    const [first, other, elsewhere, last] = [
      exampleReceived({ subject: MINE }),
      exampleReceived(),
      exampleReceived({ subject: MINE, site: 'blog' }),
      exampleReceived({ subject: MINE }),
    ];
    await store.put([first, other, elsewhere, last]);
    await store.sequence();
    const counts = await store.counts();
    const places = await placesOf(store, [first, last]);
    expect(await store.erase(holder, erasedAt)).toEqual(2);
    for (const [index, { receipt, receivedAt, entry }] of [first, last].entries()) {
      const { id } = receipt;
      expect(await store.get(id)).toEqual(undefined);
      expect(await store.getErased(id)).toEqual({ seq: places[index], id, receivedAt, entry, erasedAt });
    }
    expect(await store.bySubject(holder, '', 20)).toEqual([]);
    const left = [other, elsewhere].map(({ receipt }) => receipt.id).sort();
    expect((await store.newest(20)).map(({ id }) => id).reverse()).toEqual(left);
    expect((await store.list({}, '', 20)).map(({ id }) => id)).toEqual(left);
    expect((await store.list({ site: 'shop' }, '', 20)).map(({ id }) => id)).toEqual([other.receipt.id]);
    expect((await store.get(elsewhere.receipt.id))?.body).toEqual(elsewhere.body);
    expect(await store.getErased(other.receipt.id)).toEqual(undefined);
    expect(await store.counts()).toEqual(counts);
  });

  promise('keeps the log as it is when something in it is erased, with a place or before it has one', async (store) => {
    const mine = [exampleReceived({ subject: MINE }), exampleReceived({ subject: MINE })] as const;
    await store.put([mine[0], exampleReceived()]);
    await store.sequence();
    const before = await store.log.entries(0, 9);
    await store.put([mine[1]]);
    expect(await store.erase(holder, erasedAt)).toEqual(2);
    expect(await store.sequence()).toEqual(3);
    expect(await store.log.entries(0, 9)).toEqual([...before, mine[1].entry]);
    expect((await store.getErased(mine[1].receipt.id))?.seq).toEqual(3);
  });

  promise('takes nothing under an erased id any more, and gives its place to nobody', async (store) => {
    const erased = exampleReceived({ subject: MINE });
    await store.put([erased]);
    await store.sequence();
    await store.erase(holder, erased.receivedAt);
    const chosenAnew = exampleReceived({ subject: MINE });
    const results = await store.put([erased, { ...erased, body: '{}' }, chosenAnew]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['erased', 'erased', 'stored']);
    expect(await store.sequence()).toEqual(2);
    expect(await placesOf(store, [erased, chosenAnew])).toEqual([1, 2]);
  });

  promise('erases nothing of whom nobody knows', async (store) => {
    await store.put([exampleReceived()]);
    for (const subject of [MINE, ...HOSTILE]) {
      expect(await store.erase({ site: 'shop', subject }, erasedAt)).toEqual(0);
    }
    expect((await store.newest(20)).length).toEqual(1);
  });

  promise('forgets what arrived before a time and nothing that arrived later; log and totals stay', async (store) => {
    const late = { ...exampleReceived({}, EXAMPLE_TIME), receivedAt: new Date(EXAMPLE_TIME + 9 * DAY).toISOString() };
    const old = Array.from({ length: 30 }, (_, index) => exampleReceived({}, EXAMPLE_TIME + index * 1000));
    const young = [9, 10].map((day) => exampleReceived({}, EXAMPLE_TIME + day * DAY));
    await store.put([...old, late, ...young]);
    await store.sequence();
    const [counts, entries] = [await store.counts(), await store.log.entries(0, 99)];
    const [before, now] = [9, 20].map((day) => new Date(EXAMPLE_TIME + day * DAY).toISOString());
    expect(await forgetAll(store, before ?? '', now ?? '')).toEqual(30);
    for (const { receipt, receivedAt, entry } of old) {
      expect(await store.get(receipt.id)).toEqual(undefined);
      const left = await store.getErased(receipt.id);
      const { id } = receipt;
      if (left) expect({ ...left, seq: 0 }).toEqual({ seq: 0, id, receivedAt, entry, erasedAt: now });
    }
    const kept = [late, ...young].map(({ receipt }) => receipt.id);
    expect((await store.list({}, '', 99)).map(({ id }) => id)).toEqual(kept);
    expect((await store.newest(99)).map(({ id }) => id).reverse()).toEqual(kept);
    expect(await store.counts()).toEqual(counts);
    expect(await store.log.size()).toEqual(33);
    // The oldest may be gone with their partition; what is there is what was there.
    const left = await store.log.entries(0, 99);
    if (left.length > 0) expect(left).toEqual(entries);
    expect(await forgetAll(store, before ?? '', now ?? '')).toEqual(0);
  });
}

async function forgetAll(store: Store, before: string, now: string): Promise<number> {
  let sum = 0;
  for (;;) {
    const count = await store.forgetBefore(before, now);
    if (count === 0) return sum;
    sum += count;
  }
}
