import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';

const vendors = [
  { id: 'acme', name: 'Acme', category: 'ads', hosts: ['acme.test'] },
  { id: 'desk', name: 'Desk', category: 'support', hosts: ['desk.test'] },
];

test('a visitor from the United States says no to selling in one click, has it confirmed and recorded, and it stays so', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ region: 'US' });
  const { page } = visitor;
  await visitor.open('/');
  const notice = page.getByRole('region', { name: 'Your data, your choice' });
  await expect(notice).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const receipt = await visitor.receiptOf(() =>
    notice.getByRole('button', { name: 'Do not sell or share my personal information' }).click(),
  );
  expect(receipt).toMatchObject({ source: 'banner', regime: 'opt-out', vendors: { 'google-ads': false } });
  // Of what the law does not call selling nobody has said anything.
  expect(receipt.categories).not.toHaveProperty('functional');
  await expect(page.getByRole('status').filter({ hasText: 'Opt-Out Request Honored' })).toBeVisible();
  await expect(notice).toBeHidden();
  tracker.forget();
  await visitor.reload();
  await expect(notice).toBeHidden();
  expect(tracker.contacts()).toEqual([]);
});

for (const [region, name, putAway] of [
  ['US', 'Your data, your choice', 'Close'],
  ['AU', 'Your privacy choices', 'OK'],
] as const) {
  test(`a visitor from ${region} puts the notice away once, which answers nothing, and later pages do not load it`, async ({
    arrive,
  }) => {
    const visitor = await arrive();
    const { page } = visitor;
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await openShop(visitor, { config: { region, vendors } });
    const notice = page.getByRole('region', { name });
    await expect(notice.getByRole('button', { name: 'Your privacy choices' })).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await notice.getByRole('button', { name: putAway }).click();
    await expect(notice).toBeHidden();
    expect(await visitor.cookies()).toEqual([]);
    loaded.length = 0;
    await visitor.reload();
    expect(loaded).not.toContain('/sluice/sluice-ui.js');
    expect(await page.evaluate(() => window.sluice?.snapshot().allowed)).toMatchObject({ acme: true, desk: true });
    // A material revision of the policy tells them again.
    await openShop(visitor, { config: { region, vendors, policy: { url: '/privacy', revision: 2 } } });
    await expect(notice).toBeVisible();
  });
}
