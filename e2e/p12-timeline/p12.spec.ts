import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const POST = '/blog/leaving-copper';
const placeholderOf = ({ page }: Visitor) => page.getByRole('group', { name: 'X timelines and posts' });
const timelineOf = ({ page }: Visitor) => page.getByTitle('X Timeline');

test('P12 the Twitter timeline loads nothing until social is granted; a placeholder says who would receive what', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open(POST);
  await expect(placeholderOf(visitor)).toContainText('X Internet Unlimited Company');
  await expect(placeholderOf(visitor)).toContainText('IP address');
  expect(tracker.contacts()).toEqual([]);
});

test('P12 a visitor who loads it once sees it on this page view alone', async ({ arrive, tracker }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open(POST);
  await placeholderOf(visitor).getByRole('button', { name: 'Load once' }).click();
  await expect(timelineOf(visitor)).toBeVisible();
  await expect(placeholderOf(visitor)).toBeHidden();
  await visitor.settle();
  expect(tracker.contacts()).toEqual(['platform.twitter.com', 'syndication.twitter.com']);

  tracker.forget();
  await visitor.reload();
  await expect(placeholderOf(visitor)).toBeVisible();
  await expect(timelineOf(visitor)).toHaveCount(0);
  expect(tracker.contacts()).toEqual([]);
});

test('P12 a visitor who always loads it sees it after a reload too, and the receipt says where they agreed', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open(POST);
  const receipt = await visitor.receiptOf(() =>
    placeholderOf(visitor)
      .getByRole('button', { name: /^Always/ })
      .click(),
  );
  expect(receipt.source).toBe('embed');
  expect(receipt.vendors).toEqual({ 'x-timeline': true });
  await expect(timelineOf(visitor)).toBeVisible();

  tracker.forget();
  await visitor.reload();
  await expect(timelineOf(visitor)).toBeVisible();
  await expect(placeholderOf(visitor)).toHaveCount(0);
  expect(tracker.hits({ path: '/g/collect' })).toEqual([]);
});
