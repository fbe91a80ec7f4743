import { expect, test } from '../fixtures/test.ts';

test('a choice made while the collector is down reaches it when the site is opened again after it is back', async ({
  arrive,
  collector,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  await collector.stop();
  try {
    await visitor.rejectAll();
    await visitor.page.goto('about:blank');
  } finally {
    await collector.start();
  }
  const before = (await collector.receipts()).length;
  const receipt = await visitor.receiptOf(() => visitor.open('/support'));
  expect(receipt).toMatchObject({ event: 'refused', page: expect.stringMatching(/localhost:\d+\/$/) });
  const after = await collector.receipts();
  expect(after).toHaveLength(before + 1);

  await visitor.reload();
  expect(await collector.receipts()).toHaveLength(after.length);
});

test('a visitor whose choice cannot be delivered has chosen all the same', async ({ arrive, collector, tracker }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  await collector.stop();
  try {
    await visitor.acceptAll();
    expect(tracker.hits({ path: '/g/collect' })).toHaveLength(1);
    await visitor.reload();
    await expect(visitor.banner).toBeHidden();
  } finally {
    await collector.start();
  }
});
