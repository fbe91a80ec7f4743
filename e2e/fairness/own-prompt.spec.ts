import type { Page } from '@playwright/test';
import { countClicks, type JudgedRegime, judgeBanner, measureBanner } from '@sluice/fairness';
import { LANGUAGES } from '@sluice/ui/languages';
import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';
import { allWords } from './all-words.ts';
import { bootAgain } from './boot-again.ts';

const SITE = { vendors: ['google-analytics', 'google-ads', 'x-timeline'], policy: { url: '/privacy' } };
const REGIONS: Readonly<Record<JudgedRegime, string>> = { 'opt-in': 'DE', 'opt-out': 'US-CA', notice: 'AU' };
const REGIMES: readonly JudgedRegime[] = ['opt-in', 'opt-out', 'notice'];
/** A layout that is not there falls back to the bar. */
const LAYOUTS = ['bar', 'box', 'dialog'];
/** One that is written from the left, one with long words, one from the right. */
const FEW = ['en', 'de', 'ar'].filter((language) => LANGUAGES.includes(language));

interface State {
  readonly regime: JudgedRegime;
  readonly layout: string;
  readonly language: string;
}

/** Colours are the same in every language. */
const THEMES = { light: ['light'], both: ['light', 'dark'] } as const;
const half = Math.ceil(LANGUAGES.length / 2);
const inLanguages = (languages: readonly string[]): State[] =>
  languages.map((language) => ({ regime: 'opt-in', layout: 'bar', language }));

/** Each language once as a bar, and a few in every layout by every law and in both themes. */
const PARTS: readonly (readonly [string, readonly State[], keyof typeof THEMES])[] = [
  [`${LANGUAGES.slice(0, half).join(' ')}`, inLanguages(LANGUAGES.slice(0, half)), 'light'],
  [`${LANGUAGES.slice(half).join(' ')}`, inLanguages(LANGUAGES.slice(half)), 'light'],
  [
    'every layout by every law',
    REGIMES.flatMap((regime) => LAYOUTS.flatMap((layout) => FEW.map((language) => ({ regime, layout, language })))),
    'both',
  ],
];

const configOf = ({ language, layout, regime }: State): object => ({
  ...SITE,
  region: REGIONS[regime],
  ui: { layout, language },
});

/** Does `look` in each window and theme. */
async function inEveryWindow(
  page: Page,
  themes: readonly ('light' | 'dark')[],
  look: (where: string) => Promise<void>,
): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      await look(`${width}, ${colorScheme}`);
    }
  }
}

for (const [part, states, themes] of PARTS) {
  test(`a visitor finds both layers of the prompt fair, in every window: ${part}`, async ({ arrive }) => {
    const visitor = await arrive();
    const { page } = visitor;
    const words = await allWords();
    await openShop(visitor, { config: SITE });
    const unfair: string[] = [];
    let asked = 0;
    for (const state of states) {
      const judge = async (where: string): Promise<void> => {
        const banner = await measureBanner(page, words);
        const findings = banner ? judgeBanner(banner, undefined, state.regime) : [];
        if (banner?.buttons.some(({ category }) => category === 'reject')) asked++;
        for (const { measured, rule } of findings)
          unfair.push(`${Object.values(state)}, ${where}: ${rule}, ${measured}`);
      };
      await bootAgain(page, configOf(state));
      await inEveryWindow(page, THEMES[themes], (where) => judge(`first, ${where}`));
      await page.evaluate(() => window.sluice?.open());
      await page.locator('.sluice-preferences').waitFor();
      await inEveryWindow(page, THEMES[themes], (where) => judge(`preferences, ${where}`));
    }
    expect(unfair).toEqual([]);
    // What cannot be found cannot be unfair: the question in its windows, and the preferences in theirs.
    const asking = states.filter(({ regime }) => regime === 'opt-in').length;
    expect(asked).toBeGreaterThanOrEqual((asking + states.length) * 2 * THEMES[themes].length);
  });
}

test('a visitor needs as many clicks to refuse everything as to accept it: one', async ({ arrive }) => {
  const visitor = await arrive();
  const { page } = visitor;
  const words = await allWords();
  await openShop(visitor, { config: SITE });
  for (const regime of REGIMES) {
    const journey = await countClicks(
      {
        page,
        restart: () => bootAgain(page, configOf({ regime, layout: 'bar', language: 'en' })),
        settle: () => page.waitForFunction(hasAnswered).then(() => {}),
      },
      words,
    );
    const banner = await measureBanner(page, words);
    if (regime === 'opt-in') expect(journey).toEqual({ reject: 1, accept: 1 });
    else expect(banner ? judgeBanner(banner, journey, regime) : []).toEqual([]);
  }
});

/** Whether the click has led on: to the preferences, or to where nothing is asked any more. */
function hasAnswered(): boolean {
  return (
    document.querySelector('.sluice-preferences[open]') !== null ||
    document.querySelector('.sluice-ui .sluice-buttons') === null
  );
}
