import type { StoredReceipt } from '../store/store.ts';

/** Receipts that are in memory at a time: with the longest ones 16 MB. */
export const EXPORT_PAGE = 256;

/** An embedded store answers at once, so that without a pause whoever stores receipts meanwhile would wait for the end of the export. */
const PAGES_WITHOUT_PAUSE = 16;

/** Reads so many receipts behind an id, in the order of ids. */
export type ReadPage = (after: string, limit: number) => Promise<readonly StoredReceipt[]>;

/** Receipts page after page, each read when it is asked for. */
export type ReceiptPages = AsyncGenerator<readonly StoredReceipt[], void>;

/**
 * Reads receipts page after page. The first is read before this resolves, so that a store that is down is not answered by half a file.
 *
 * @throws what `read` throws for the first page; the pages throw what it throws later
 */
export async function openPages(read: ReadPage): Promise<ReceiptPages> {
  return pagesBehind(read, await read('', EXPORT_PAGE));
}

async function* pagesBehind(read: ReadPage, first: readonly StoredReceipt[]): ReceiptPages {
  let page = first;
  for (let pages = 1; ; pages++) {
    const last = page.at(-1);
    if (!last) return;
    yield page;
    if (page.length < EXPORT_PAGE) return;
    if (pages % PAGES_WITHOUT_PAUSE === 0) await new Promise((resolve) => setTimeout(resolve));
    page = await read(last.id, EXPORT_PAGE);
  }
}
