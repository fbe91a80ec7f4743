import { expect, test } from '../fixtures/test.ts';

test('P21 a visitor from the United States is measured without being asked', async ({ arrive, tracker }) => {
  const visitor = await arrive({ region: 'US' });
  await visitor.open('/');
  await expect(visitor.banner).toBeHidden();
  expect(tracker.hits({ path: '/g/collect' })).toHaveLength(1);
  expect(tracker.hits({ path: '/pagead/viewthroughconversion' })).toHaveLength(1);
  expect(tracker.hits({ path: '/g/collect' })[0]?.query.get('gcs')).toBe('G111');
});

test('P21 a visitor from the United States switches it off by the link in the footer, and it stays off', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ region: 'US' });
  await visitor.open('/');
  await visitor.set({ 'Google Analytics 4': false, 'Google Ads': false });
  expect(await visitor.cookies()).not.toEqual(expect.arrayContaining([expect.stringMatching(/^_g/)]));
  tracker.forget();
  await visitor.reload();
  await visitor.open('/shop');
  expect(tracker.contacts()).toEqual([]);
});

for (const region of ['DE', 'GB', 'CA-QC', 'BR', undefined] as const) {
  test(`P21 a visitor from ${region ?? 'somewhere unknown'} is asked first`, async ({ arrive, tracker }) => {
    const visitor = await arrive(region ? { region } : {});
    await visitor.open('/');
    await expect(visitor.banner).toBeVisible();
    expect(tracker.contacts()).toEqual([]);
  });
}
