import type { Range, Store, StoredReceipt } from '../store/store.ts';

/** Receipts that are in memory at a time: with the longest ones 16 MB. */
export const EXPORT_PAGE = 256;

/** An embedded store answers at once, so that without a pause whoever stores receipts meanwhile would wait for the end of the export. */
const PAGES_WITHOUT_PAUSE = 16;

/** Reads a range page after page, each when it is asked for. */
export async function* receiptPages(store: Store, range: Range): AsyncGenerator<readonly StoredReceipt[], void> {
  let after = '';
  for (let pages = 1; ; pages++) {
    const page = await store.list(range, after, EXPORT_PAGE);
    const last = page.at(-1);
    if (!last) return;
    yield page;
    if (page.length < EXPORT_PAGE) return;
    after = last.id;
    if (pages % PAGES_WITHOUT_PAUSE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}
