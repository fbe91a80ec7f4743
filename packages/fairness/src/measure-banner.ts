import { awaitStillness } from './await-stillness.ts';
import type { Page } from './driver.ts';
import type { MeasuredBanner } from './measured-banner.ts';
import { pickBanner } from './pick-banner.ts';
import { surveyPage } from './survey-page.ts';
import type { Words } from './words.ts';

/**
 * Measures the prompt that a page shows now; `undefined` where it shows none that can be recognised: none of another site's frame, none in a closed
 * shadow root. Rejects only if the page cannot be asked.
 */
export async function measureBanner(page: Page, words: Words): Promise<MeasuredBanner | undefined> {
  await awaitStillness(page);
  return pickBanner(await page.evaluate(surveyPage, null), words);
}
