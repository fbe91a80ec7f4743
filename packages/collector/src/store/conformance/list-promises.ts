import type { Promising, TestRunner } from '../conformance.ts';
import { EXAMPLE_TIME, exampleReceived } from '../example-receipt.ts';
import { allPages, DAY, HOSTILE, MINE } from './tools.ts';

/** What a store promises of listings. */
export function listPromises(promise: Promising, expect: TestRunner['expect']): void {
  /** Made one second after another. */
  const at = (second: number, site = 'shop') => exampleReceived({ site }, EXAMPLE_TIME + second * 1000);
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

  promise('lists the receipts of the highest ids first, in whatever order they came', async (store) => {
    const [a, b, c] = [at(1), at(2), at(3, 'blog')];
    await store.put([b, c]);
    await store.put([a]);
    const ids = [a, b, c].map(({ receipt }) => receipt.id);
    expect(idsOf(await store.newest(2))).toEqual([ids[2], ids[1]]);
    expect(idsOf(await store.newest(20))).toEqual([ids[2], ids[1], ids[0]]);
    expect(await store.newest(0)).toEqual([]);
  });

  promise('lists all receipts page by page in the order of ids, each once', async (store) => {
    const batch = Array.from({ length: 25 }, (_, second) => at(second, ['shop', 'blog', 'zoo'][second % 3]));
    await store.put([...batch].reverse());
    const { keys, sizes } = await allPages(
      (after) => store.list({}, after, 10),
      ({ id }) => id,
    );
    expect(keys).toEqual(batch.map(({ receipt }) => receipt.id));
    expect(sizes).toEqual([10, 10, 5, 0]);
    const [first] = await store.list({}, '', 1);
    expect(first).toEqual(await store.get(batch[0]?.receipt.id ?? ''));
  });

  promise('lists one site, or none where nobody knows it', async (store) => {
    const batch = Array.from({ length: 9 }, (_, second) => at(second, second % 3 ? 'blog' : 'shop'));
    await store.put(batch);
    const expected = batch.filter(({ receipt }) => receipt.site === 'shop').map(({ receipt }) => receipt.id);
    expect(idsOf(await store.list({ site: 'shop' }, '', 20))).toEqual(expected);
    expect(idsOf(await store.list({ site: 'shop' }, expected[0] ?? '', 1))).toEqual(expected.slice(1, 2));
    for (const site of [...HOSTILE, 'SHOP', 'sho', 'shop ']) expect(await store.list({ site }, '', 20)).toEqual([]);
  });

  promise('lists a range of times, its first millisecond inside and its last one outside', async (store) => {
    const batch = Array.from({ length: 5 }, (_, second) => at(second));
    await store.put(batch);
    const ids = batch.map(({ receipt }) => receipt.id);
    const second = (number: number) => EXAMPLE_TIME + number * 1000;
    const listed = async (from?: number, to?: number, site?: string) =>
      idsOf(
        await store.list(
          { ...(from !== undefined && { from }), ...(to !== undefined && { to }), ...(site && { site }) },
          '',
          20,
        ),
      );
    expect(await listed(second(1), second(3))).toEqual(ids.slice(1, 3));
    expect(await listed(second(1), second(3), 'shop')).toEqual(ids.slice(1, 3));
    expect(await listed(second(1) + 1, second(3) + 1, 'shop')).toEqual(ids.slice(2, 4));
    expect(await listed(second(3))).toEqual(ids.slice(3));
    expect(await listed(undefined, second(1))).toEqual(ids.slice(0, 1));
    for (const range of [
      [second(9), undefined],
      [second(3), second(3)],
      [second(3), second(1)],
      [undefined, -1],
      [2 ** 60, undefined],
    ] as const) {
      expect(await listed(...range)).toEqual([]);
    }
    expect(await listed(-1, 2 ** 60)).toEqual(ids);
  });

  promise('lists a visitor’s receipts at one site, oldest id first and in parts', async (store) => {
    const mine = (second: number, site = 'shop') =>
      exampleReceived({ subject: MINE, site }, EXAMPLE_TIME + second * 1000);
    const batch = [mine(3), exampleReceived(), mine(1), mine(2, 'blog'), mine(2)];
    await store.put(batch);
    await store.sequence();
    const holder = { site: 'shop', subject: MINE };
    const ids = [batch[2], batch[4], batch[0]].map((received) => received?.receipt.id ?? '');
    const all = await store.bySubject(holder, '', 20);
    expect(idsOf(all)).toEqual(ids);
    expect(all[1]).toEqual(await store.get(ids[1] ?? ''));
    expect(idsOf(await store.bySubject(holder, '', 2))).toEqual(ids.slice(0, 2));
    expect(idsOf(await store.bySubject(holder, ids[1] ?? '', 2))).toEqual(ids.slice(2));
    for (const subject of [...HOSTILE, MINE.toUpperCase()]) {
      expect(await store.bySubject({ ...holder, subject }, '', 20)).toEqual([]);
    }
  });

  promise('gives pages that stay the same when others arrive and go meanwhile', async (store) => {
    const batch = Array.from({ length: 6 }, (_, second) => at(second));
    await store.put(batch);
    const first = idsOf(await store.list({ site: 'shop' }, '', 3));
    const [gone] = batch;
    if (gone) await store.erase(gone.receipt, new Date(EXAMPLE_TIME + DAY).toISOString());
    await store.put([at(0)]);
    const rest = idsOf(await store.list({ site: 'shop' }, first.at(-1) ?? '', 20));
    expect([...first, ...rest]).toEqual(batch.map(({ receipt }) => receipt.id));
  });
}
