import { expect, test } from '../fixtures/test.ts';

test('P23 a visitor who allows measurement alone is measured, and Google hears of no ads', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  expect(tracker.contacts()).toEqual([]);
  await visitor.set({ 'Google Analytics 4': true });
  expect(tracker.hits({ path: '/g/collect' }).map(({ query }) => query.get('gcs'))).toEqual(['G101']);
  expect(tracker.hits({ host: 'doubleclick.net' })).toEqual([]);
  expect(await visitor.cookies()).toEqual(['_ga', '_ga_0000000000', 'sluice']);
});

test('P23 what the site measures while it is held is not sent, and measuring goes on after consent', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  await visitor.set({ 'Google Analytics 4': true });
  await visitor.page.evaluate(() => window.gtag('event', 'call_back'));
  await visitor.settle();
  expect(tracker.hits({ path: '/g/collect' }).map(({ query }) => query.get('en'))).toEqual(['page_view', 'call_back']);
});
