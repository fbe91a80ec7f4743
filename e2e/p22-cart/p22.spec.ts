import { expect, test } from '../fixtures/test.ts';

test('P22 a visitor who rejected everything fills a cart, finds it again and empties it', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  const { page } = visitor;
  await visitor.open('/shop');
  await visitor.rejectAll();
  await page.getByRole('button', { name: 'Add Desk phone D4' }).click();
  await page.getByRole('button', { name: 'Add Headset H2 Duo' }).click();
  await page.getByRole('button', { name: 'Add Headset H2 Duo' }).click();
  await page.getByRole('link', { name: 'Cart 3' }).click();
  await expect(page.getByRole('row', { name: /^Total/ })).toContainText('$298.00');

  await visitor.reload();
  await page.getByRole('button', { name: 'One Headset H2 Duo less' }).click();
  await page.getByRole('button', { name: 'Remove Desk phone D4' }).click();
  await expect(page.getByRole('row', { name: /^Total/ })).toContainText('$84.50');
  await page.getByRole('button', { name: 'Remove Headset H2 Duo' }).click();
  await expect(page.getByText('There is nothing in your cart yet.')).toBeVisible();
  expect(await visitor.cookies()).toEqual(['sluice']);
});

test('P22 the cart works before any choice', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/shop');
  await visitor.page.getByRole('button', { name: 'Add Desk switch S8' }).click();
  await visitor.open('/cart');
  await expect(visitor.page.getByRole('row', { name: /^Desk switch S8/ })).toContainText('$139.00');
  expect(await visitor.cookies()).toEqual(['oc_cart']);
});

test('P22 preferences are used on the page, but not written before functional is granted', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  const { page } = visitor;
  await visitor.open('/shop');
  await page.getByLabel('Currency').selectOption('EUR');
  await expect(page.getByRole('listitem').filter({ hasText: 'Desk phone D4' })).toContainText('€110.94');
  expect(await visitor.cookies()).not.toContain('oc_prefs');
  await visitor.reload();
  await expect(page.getByLabel('Currency')).toHaveValue('USD');
});

test('P22 preferences are kept once functional is granted, and gone after withdrawal', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  const { page } = visitor;
  await visitor.open('/shop');
  await visitor.set({ 'OfficeComms preferences': true });
  await page.getByLabel('Colours').selectOption('dark');
  await visitor.reload();
  await expect(page.getByLabel('Colours')).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await visitor.set({ 'OfficeComms preferences': false });
  expect(await visitor.cookies()).toEqual(['sluice']);
});

test('P22 the cart asks the price that the shop shows, for every article', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  const { page } = visitor;
  await visitor.open('/shop');
  const articles = page.locator('[data-product]');
  const shown = await articles.evaluateAll((items) =>
    items.map((item) => [item.querySelector('h2')?.textContent, item.querySelector('[data-price]')?.textContent]),
  );
  for (const button of await page.getByRole('button', { name: /^Add / }).all()) await button.click();
  await visitor.open('/cart');
  const asked = await page
    .locator('[data-cart-rows] tr')
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector('th')?.textContent, row.querySelector('[data-price]')?.textContent]),
    );
  expect(shown).toHaveLength(6);
  expect(asked).toEqual(shown);
});
