import type { BrowserContext, Page } from '@playwright/test';

/**
 * The vectors that left something in the browser: cookies, keys and databases `_mt_<id>`, `mt_<id>`. Storage is read
 * from `keeper`, a page of the site that nothing guards; a tab's own session storage only from that tab.
 */
export async function readKept(context: BrowserContext, page: Page, keeper: Page): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => name);
  const stored = await keeper.evaluate(async () => [
    ...Object.keys(localStorage),
    ...(await indexedDB.databases()).map(({ name = '' }) => name),
  ]);
  const session = await page.evaluate(() => Object.keys(sessionStorage));
  return [...cookies, ...stored, ...session].flatMap((name) => /^_?mt_(.+)$/.exec(name)?.[1] ?? []);
}
