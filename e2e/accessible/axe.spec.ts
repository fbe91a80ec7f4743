import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

/** WCAG 2.2 AA, and what axe advises beside it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const FRAME =
  '<iframe data-sluice="acme" data-src="https://acme.test/film" title="A film" width="500" height="280"></iframe>';
const BODY = `<main>${FRAME}<p>Shoes and hats.</p></main><footer><button type="button" data-sluice-open>Choices</button></footer>`;

/** What axe finds in the prompt's own elements: rule, and the elements that break it. */
async function faults(page: Page): Promise<string[]> {
  // What fades in would be read with the contrast of its beginning.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page }).include('.sluice-ui').withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Both themes: the colours are the same in every layout. */
const THEMES = ['light', 'dark'] as const;

async function expectNone(
  visitor: Visitor,
  state: string,
  themes: typeof THEMES | readonly ['dark'] = THEMES,
): Promise<void> {
  for (const colorScheme of themes) {
    await visitor.page.emulateMedia({ colorScheme });
    expect.soft(await faults(visitor.page), `${state}, ${colorScheme}`).toEqual([]);
  }
}

for (const layout of ['bar', 'box', 'dialog']) {
  test(`a visitor with assistive technology gets along with everything that is shown: ${layout}`, async ({
    arrive,
  }) => {
    const visitor = await arrive();
    const themes = layout === 'bar' ? THEMES : (['dark'] as const);
    const { page, banner, preferences } = visitor;
    await openShop(visitor, { body: BODY, config: { ui: { layout, button: layout === 'box' } } });
    await banner.waitFor();
    await page.getByRole('group', { name: /Acme/ }).waitFor();
    await expectNone(visitor, 'banner and placeholder', themes);
    await banner.getByRole('button', { name: 'Reject all' }).click();
    await banner.waitFor({ state: 'hidden' });
    await expectNone(visitor, 'status, and the way back', themes);
    await page.getByRole('button', { name: 'Choices', exact: true }).press('Enter');
    await preferences.waitFor();
    for (const fold of await preferences.locator('summary').all()) await fold.click();
    await expectNone(visitor, 'preferences, everything unfolded', themes);
    await preferences.getByRole('button', { name: 'Erase my consent data' }).click();
    await expectNone(visitor, 'before erasing', themes);
  });
}

test('a visitor with assistive technology gets along with notices and signals', async ({ arrive }) => {
  for (const [region, signal] of [
    ['US-CA', {}],
    ['AU', {}],
    ['US-CA', { gpc: true }],
  ] as const) {
    const visitor = await arrive(signal);
    await openShop(visitor, { body: BODY, config: { region } });
    await visitor.page.locator('.sluice-rights, .sluice-line').waitFor();
    await expectNone(visitor, `${region} ${Object.keys(signal)}`);
  }
  const visitor = await arrive();
  await openShop(visitor, { body: BODY });
  await visitor.rejectAll();
  await openShop(visitor, { body: BODY, config: { policy: { url: '/privacy', revision: 2, material: 1 } } });
  await visitor.page.getByRole('region', { name: 'Notices of this website' }).waitFor();
  await expectNone(visitor, 'a new policy');
});

test('a visitor who reads from right to left, or in Japanese, hears the language that is spoken', async ({
  arrive,
}) => {
  for (const language of ['ar', 'ja']) {
    const visitor = await arrive();
    const config = { vendors: ['google-analytics', 'youtube'], ui: { language } };
    await openShop(visitor, { body: BODY, config });
    await visitor.page.locator('.sluice-banner').waitFor();
    await expectNone(visitor, language);
    await visitor.page.getByRole('button', { name: 'Choices' }).press('Enter');
    await visitor.page.locator('dialog').waitFor();
    await expectNone(visitor, `${language}, preferences`);
    expect(await visitor.page.locator('dialog [lang=en]').count()).toBeGreaterThan(1);
  }
});
