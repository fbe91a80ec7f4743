import { expect, test } from '../fixtures/test.ts';
import { openEmbeds } from './open-embeds.ts';

const LINK =
  '<a class="twitter-timeline" data-height="600" href="https://twitter.com/OfficeComms">Posts by OfficeComms</a>';
const SCRIPT = '<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>';
const MARKED =
  '<script async type="text/plain" data-sluice="x-timeline" data-src="https://platform.twitter.com/widgets.js"></script>';
const timeline = (name: string) => `https://syndication.twitter.com/srv/timeline-profile/screen-name/${name}?dnt=true`;

for (const [form, script] of [
  ['plain', SCRIPT],
  ['marked', MARKED],
] as const) {
  test(`a visitor who grants X sees the timeline, and one that comes later, without being followed for it: ${form}`, async ({
    arrive,
  }) => {
    const visitor = await arrive();
    const page = await openEmbeds(visitor, { vendors: ['x-timeline'], body: `${LINK}${script}${LINK}${script}` });
    await expect(visitor.page.getByRole('link', { name: 'Posts by OfficeComms' }).first()).toHaveAttribute(
      'href',
      /twitter/,
    );
    expect(await page.ran()).toEqual([]);
    await visitor.acceptAll();
    await expect.poll(page.frames).toEqual([timeline('OfficeComms'), timeline('OfficeComms')]);
    await page.add(LINK.replace('twitter.com/OfficeComms', 'x.com/Late'));
    await expect.poll(page.frames).toContain(timeline('Late'));
    await visitor.settle();
    expect(page.frames()).toHaveLength(3);
    expect(await page.ran()).toEqual(['widgets.js', 'load']);
  });

  test(`a returning visitor’s timeline is as quiet: ${form}`, async ({ arrive }) => {
    const visitor = await arrive();
    const body = `${LINK.replace('data-height', 'data-dnt="true" data-height')}${script}`;
    const page = await openEmbeds(visitor, { vendors: ['x-timeline'], body });
    await visitor.acceptAll();
    await visitor.reload();
    await expect.poll(page.frames).toEqual([timeline('OfficeComms'), timeline('OfficeComms')]);
    expect(await page.ran()).toEqual(['widgets.js']);
  });
}

test('a timeline that comes while X is withdrawn keeps its link, and is shown when X is granted again; widgets.js runs once', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const page = await openEmbeds(visitor, { vendors: ['x-timeline'], body: `${LINK}${SCRIPT}` });
  await visitor.acceptAll();
  await expect.poll(page.frames).toHaveLength(1);
  await page.refuse('x-timeline');
  await page.add(LINK.replace('twitter.com/OfficeComms', 'x.com/Late'));
  await expect(visitor.page.locator('a[href="https://x.com/Late"]')).toHaveCount(1);
  await visitor.settle();
  expect(await page.ran()).toEqual(['widgets.js']);
  await page.give('x-timeline');
  await expect.poll(page.frames).toContain(timeline('Late'));
  await visitor.settle();
  expect(await page.ran()).toEqual(['widgets.js', 'load']);
  await expect(visitor.page.getByTitle('X Timeline')).toHaveCount(2);
});

test('where X does not answer, its link stays', async ({ arrive }) => {
  const visitor = await arrive();
  const page = await openEmbeds(visitor, { vendors: ['x-timeline'], body: `${LINK}${MARKED}` });
  await visitor.context.route('https://platform.twitter.com/**', (route) => route.abort());
  await visitor.acceptAll();
  await expect(visitor.page.getByRole('link', { name: 'Posts by OfficeComms' })).toBeVisible();
  expect(await page.ran()).toEqual([]);
});
