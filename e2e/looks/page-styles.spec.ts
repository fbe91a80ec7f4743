import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { differingShare } from './differing-share.ts';
import { PAGE_STYLES } from './page-styles.ts';

/** The frame's own place is the page's business. */
const BODY = `<button type="button">Choices</button>
<iframe data-sluice="acme" data-src="https://acme.test/frame" title="A film" style="all:initial;position:absolute;left:20px;top:60px;width:500px;height:280px"></iframe>`;

/** The page's font comes in on purpose; what lies beneath shines through at the corners. */
const EVEN =
  '<style>:root { --sluice-font: sans-serif; } html, body { background: #fff !important; } h1 { visibility: hidden; }</style>';

/** Pictures of what the prompt shows, one after the other. */
async function look(visitor: Visitor, styles: string): Promise<Record<string, Buffer>> {
  await openShop(visitor, { body: `${BODY}<style>${styles}</style>${EVEN}`, config: { ui: {} } });
  const { page, banner, preferences } = visitor;
  await page.evaluate(() => {
    document.body.id = 'page';
  });
  const pictures: Record<string, Buffer> = {};
  const take = async (name: string, clip: { x: number; y: number; width: number; height: number } | null) => {
    if (!clip) throw new Error(`${name} is not shown`);
    pictures[name] = await page.screenshot({ clip, animations: 'disabled' });
  };
  await banner.waitFor();
  await take('banner', await banner.boundingBox());
  await take('placeholder', await page.getByRole('group', { name: 'Acme' }).boundingBox());
  await openPreferences(page);
  await preferences.getByText('About').first().click();
  await page.mouse.move(0, 0);
  await take('preferences', await preferences.boundingBox());
  return pictures;
}

/** Not by the page's own button: its styles may hide it. */
async function openPreferences(page: Page): Promise<void> {
  await page.evaluate(() => window.sluice?.open());
  await page.getByRole('dialog', { name: 'Your privacy choices' }).waitFor();
}

/** A thousandth: a letter more or less, nothing of a shape or colour. */
const ALLOWED = 0.001;

test('a visitor sees the same prompt, whatever the page does to its own elements', async ({ arrive }) => {
  test.slow();
  const plain = await look(await arrive(), '');
  for (const [name, styles] of Object.entries(PAGE_STYLES)) {
    const pictures = await look(await arrive(), styles);
    for (const [part, actual] of Object.entries(pictures)) {
      const expected = plain[part];
      if (!expected) throw new Error(`${part} was not shown`);
      const share = differingShare(expected, actual);
      if (share > ALLOWED) await keep(`${part}, ${name}`, { expected, actual });
      expect.soft(share, `${part} in a page with ${name}`).toBeLessThanOrEqual(ALLOWED);
    }
  }
});

/** For whoever has to find out why. */
async function keep(name: string, pictures: Readonly<Record<string, Buffer>>): Promise<void> {
  for (const [which, picture] of Object.entries(pictures))
    await writeFile(test.info().outputPath(`${name}, ${which}.png`), picture);
}
