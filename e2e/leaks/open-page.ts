import type { BrowserContext, Page } from '@playwright/test';

/** Tries that a window gets. */
const TRIES = 20;

/**
 * Opens a page. Firefox, asked for many windows at once, now and then answers before one of them has its tab
 * (`TabManager.getTabBrowser(...) is undefined`): it is asked again.
 */
export async function openPage(context: BrowserContext): Promise<Page> {
  for (let tries = 1; ; tries++) {
    try {
      return await context.newPage();
    } catch (error) {
      if (tries === TRIES || !String(error).includes('browsingContext.create')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
