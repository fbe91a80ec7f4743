import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const chatOf = ({ page }: Visitor) => page.getByRole('button', { name: 'tawk.to' });
const start = ({ page }: Visitor) => page.getByRole('button', { name: 'Start chat' }).click();

test('P24 the chat is not loaded until its own button is pressed, then for this page view alone', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/support');
  expect(tracker.contacts()).toEqual([]);
  await start(visitor);
  await expect(chatOf(visitor)).toHaveAttribute('aria-expanded', 'true');
  await visitor.settle();
  expect(tracker.contacts()).toEqual(['embed.tawk.to', 'va.tawk.to']);

  await visitor.page.goto('about:blank');
  tracker.forget();
  await visitor.open('/support');
  await expect(chatOf(visitor)).toHaveCount(0);
  expect(tracker.contacts()).toEqual([]);
});

test('P24 a visitor who rejected everything can still start the chat', async ({ arrive, tracker }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/support');
  await visitor.rejectAll();
  await start(visitor);
  await expect(chatOf(visitor)).toBeVisible();
  expect(tracker.hits({ host: 'embed.tawk.to' })).toHaveLength(1);
});

test('P24 a visitor who allows live chat finds it on every visit, once', async ({ arrive, tracker }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/support');
  await visitor.set({ 'tawk.to': true });
  await expect(chatOf(visitor)).toHaveCount(1);
  tracker.forget();
  await visitor.reload();
  await expect(chatOf(visitor)).toHaveCount(1);
  expect(tracker.hits({ host: 'embed.tawk.to' })).toHaveLength(1);
});
