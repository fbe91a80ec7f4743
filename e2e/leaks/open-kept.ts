import type { BrowserContext, Page } from '@playwright/test';
import type { LabPage } from './lab-pages.ts';
import { openPage } from './open-page.ts';

/** Finds the vectors that left something in the browser which is there now. */
export type Kept = () => Promise<string[]>;

/**
 * Opens what reads cookies, keys and databases `_mt_<id>`, `mt_<id>` of a visit; `undefined` where no vector of the page
 * keeps any. Storage is read from a page of the site that nothing guards; a tab's own session storage only from that tab.
 */
export async function openKept(
  context: BrowserContext,
  page: Page,
  empty: string,
  { vectors }: LabPage,
): Promise<Kept | undefined> {
  if (!vectors.some(({ via }) => via === 'cookie' || via === 'storage')) return undefined;
  const keeper = await openPage(context);
  await keeper.goto(empty);
  return async () => {
    const cookies = (await context.cookies()).map(({ name }) => name);
    const stored = await keeper.evaluate(async () => [
      ...Object.keys(localStorage),
      ...(await indexedDB.databases()).map(({ name = '' }) => name),
    ]);
    const session = await page.evaluate(() => Object.keys(sessionStorage));
    return [...cookies, ...stored, ...session].flatMap((name) => /^_?mt_(.+)$/.exec(name)?.[1] ?? []);
  };
}
