import type { Page } from './driver.ts';

/** Longest wait, in milliseconds: longer than any prompt takes to come in. */
const PATIENCE = 3000;

/** Waits until what fades or slides in has come to rest: before that, colours and places are not those that a visitor judges by. */
export async function awaitStillness(page: Page): Promise<void> {
  await page.evaluate(rest, PATIENCE);
}

/** Runs in the page. What turns for ever is not waited for. */
function rest(patience: number): Promise<unknown> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    .map(({ finished }) => finished.catch(() => undefined));
  return Promise.race([Promise.all(ending).then(() => null), new Promise((resolve) => setTimeout(resolve, patience))]);
}
