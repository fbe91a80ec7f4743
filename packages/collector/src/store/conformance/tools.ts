import type { ReceivedReceipt, Store } from '../store.ts';

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** A pseudonym that no example has unless it is asked for. */
export const MINE = '5f3c2f0a-9d1e-4c6b-8a7f-2b1d0c9e8f70';

/** Texts that are no id, and that mean something to databases and languages. */
export const HOSTILE: readonly string[] = ['', '%', "' OR 1=1 --", '__proto__', 'constructor', '\0', '\u{10ffff}'];

/** The places of receipts in the log, in the order of `batch`. Ask for them after `sequence()`. */
export async function placesOf(store: Store, batch: readonly ReceivedReceipt[]): Promise<(number | undefined)[]> {
  const places: (number | undefined)[] = [];
  for (const { receipt } of batch) {
    places.push(((await store.get(receipt.id)) ?? (await store.getErased(receipt.id)))?.seq);
  }
  return places;
}

/** Everything that a listing by pages gives, with the size of each page. */
export async function allPages<T>(
  page: (after: string) => Promise<readonly T[]>,
  keyOf: (row: T) => string,
): Promise<{ keys: string[]; sizes: number[] }> {
  const keys: string[] = [];
  const sizes: number[] = [];
  for (;;) {
    const rows = await page(keys.at(-1) ?? '');
    sizes.push(rows.length);
    if (rows.length === 0) return { keys, sizes };
    keys.push(...rows.map(keyOf));
  }
}
