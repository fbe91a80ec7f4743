import { type JudgedRegime, judgeBanner, measureBanner } from '@sluice/fairness';
import { LANGUAGES } from '@sluice/ui/languages';
import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';
import { allWords } from './all-words.ts';
import { bootAgain } from './boot-again.ts';

const vendors = ['google-analytics', 'google-ads', 'x-timeline'];
const policy = { url: '/privacy' };
const REGIONS: Readonly<Record<JudgedRegime, string>> = { 'opt-in': 'DE', 'opt-out': 'US-CA', notice: 'AU' };
const LAYOUTS = ['bar', 'box', 'dialog'];
/** One that is written from the left, one with long words, one from the right. */
const FEW = ['en', 'de', 'ar'].filter((language) => LANGUAGES.includes(language));
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
];

test('a visitor finds the prompt fair, whatever their law, language, window and theme, and the site’s layout', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const { page } = visitor;
  const words = await allWords();
  await openShop(visitor, { config: { vendors, policy } });
  const regimes = Object.keys(REGIONS) as JudgedRegime[];
  const states = [
    ...LANGUAGES.map((language) => ({ regime: 'opt-in' as const, layout: 'bar', language })),
    ...regimes.flatMap((regime) => LAYOUTS.flatMap((layout) => FEW.map((language) => ({ regime, layout, language })))),
  ];
  const unfair: string[] = [];
  const seen: string[] = [];
  for (const { regime, layout, language } of states) {
    await bootAgain(page, { vendors, policy, region: REGIONS[regime], ui: { layout, language } });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const window of WINDOWS) {
        await page.setViewportSize(window);
        const banner = await measureBanner(page, words);
        const where = `${regime}, ${layout}, ${language}, ${colorScheme}, ${window.width}`;
        if (!banner) continue;
        seen.push(where);
        for (const { rule, measured } of judgeBanner(banner, undefined, regime))
          unfair.push(`${where}: ${rule}, ${measured}`);
      }
    }
  }
  expect(unfair).toEqual([]);
  // Where the law wants no question there may be none, but where it does there is one.
  expect(seen.filter((where) => where.startsWith('opt-in'))).toHaveLength(
    states.filter(({ regime }) => regime === 'opt-in').length * 4,
  );
});
