import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countClicks, type Finding, judgeBanner, measureBanner } from '@sluice/fairness';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { allWords } from './all-words.ts';
import { openMade } from './open-made.ts';
import { FAIR, GREY_LINK, HIDDEN_REJECT, HOSTILE, TICKED } from './unfair-pages.ts';

/** What is said of a page's prompt. */
async function judge(visitor: Visitor, html: string): Promise<readonly Finding[]> {
  const words = await allWords();
  const restart = () => openMade(visitor, html);
  await restart();
  const banner = await measureBanner(visitor.page, words);
  if (!banner) throw new Error('no prompt was found');
  const journey = await countClicks({ page: visitor.page, restart, settle: async () => {} }, words);
  return judgeBanner(banner, journey);
}

const rulesOf = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

test('an auditor is told of each unfair prompt why it is, and nothing of a fair one', async ({ arrive }) => {
  const visitor = await arrive();
  expect(rulesOf(await judge(visitor, FAIR))).toEqual([]);
  expect(rulesOf(await judge(visitor, GREY_LINK))).toEqual([
    'reject-other-kind',
    'reject-smaller',
    'reject-lesser-font',
    'reject-paler',
    'low-contrast',
  ]);
  const hidden = await judge(visitor, HIDDEN_REJECT);
  expect(rulesOf(hidden)).toEqual(['reject-missing', 'more-clicks-to-reject']);
  expect(hidden[1]?.measured).toBe('2 to reject, 1 to accept');
  const ticked = await judge(visitor, TICKED);
  expect(rulesOf(ticked)).toEqual(['low-contrast', 'pre-ticked']);
  expect(ticked[1]?.measured).toBe('“Ads”');
});

test('an auditor gets the same answer from a page that does what it can to prevent it', async ({ arrive }) => {
  expect(rulesOf(await judge(await arrive(), HOSTILE))).toEqual([]);
});

test('an auditor finds the buttons of another tool', async ({ arrive }) => {
  const visitor = await arrive();
  const words = await allWords();
  const read = (name: string) =>
    readFileSync(fileURLToPath(import.meta.resolve(`vanilla-cookieconsent/dist/${name}`)), 'utf8');
  const files = {
    '/cookieconsent.css': { contentType: 'text/css', body: read('cookieconsent.css') },
    '/cookieconsent.js': { contentType: 'text/javascript', body: read('cookieconsent.umd.js') },
  };
  const restart = async (): Promise<void> => {
    await visitor.context.clearCookies();
    await openMade(visitor, VANILLA, files);
    await visitor.page.locator('#cc-main .cm').waitFor();
    await visitor.page.waitForTimeout(400);
  };
  await restart();
  const banner = await measureBanner(visitor.page, words);
  expect(banner?.buttons.map(({ category }) => category).sort()).toEqual(['accept', 'reject', 'settings']);
  const settle = () => visitor.page.waitForTimeout(700);
  const journey = await countClicks({ page: visitor.page, restart, settle }, words);
  expect(journey).toEqual({ reject: 1, accept: 1 });
  const said = banner ? judgeBanner(banner, journey) : [];
  test.info().annotations.push(...said.map(({ rule, measured }) => ({ type: rule, description: measured })));
});

/** As its documentation has the first page: https://cookieconsent.orestbida.com/essential/getting-started.html */
const VANILLA = `<!doctype html><html lang="en"><head><title>Shop</title><link rel="stylesheet" href="/cookieconsent.css"></head><body><h1>Shop</h1>
<script src="/cookieconsent.js"></script><script>
CookieConsent.run({
  // It would hide from a browser that a test drives.
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
  language: { default: 'en', translations: { en: {
    consentModal: { title: 'We use cookies', description: 'Cookie modal description', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Manage Individual preferences' },
    preferencesModal: { title: 'Manage cookie preferences', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Accept current selection', closeIconLabel: 'Close modal',
      sections: [{ title: 'Somebody said ... cookies?', description: 'I want one!' }, { title: 'Strictly Necessary cookies', description: 'These cookies are essential.', linkedCategory: 'necessary' },
        { title: 'Performance and Analytics', description: 'These cookies collect information.', linkedCategory: 'analytics' }] },
  } } },
});
</script></body></html>`;
