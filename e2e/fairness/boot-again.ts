import type { Page } from '@playwright/test';

/**
 * Takes Sluice out of the page as it stands and puts it in anew, with another configuration and no answer kept: in a fifth of the time that a
 * page of its own would take. Resolves when its prompt is there, or it is known that none is due.
 */
export async function bootAgain(page: Page, config: object): Promise<void> {
  await page.evaluate(async (text) => {
    const root = window as unknown as { sluice?: { undo(): void; snapshot(): { prompt: string } } };
    root.sluice?.undo();
    Reflect.deleteProperty(root, 'sluice');
    await cookieStore.delete('sluice');
    localStorage.clear();
    const script = document.createElement('script');
    script.dataset.config = text;
    script.src = '/sluice/sluice.js';
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      document.head.prepend(script);
    });
    if (root.sluice?.snapshot().prompt === 'none') return;
    const find = () => document.querySelector('.sluice-ui button');
    for (let waited = 0; !find() && waited < 400; waited++) await new Promise((resolve) => setTimeout(resolve, 5));
    // What fades in is looked at when it is there.
    for (const fade of document.getAnimations()) fade.finish();
  }, JSON.stringify(config));
}
