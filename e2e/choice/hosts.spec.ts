import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';

const config = { cookie: { domain: 'auto' } };

for (const [first, same, other] of [
  ['https://www.shop.co.uk', 'https://blog.shop.co.uk', 'https://www.rival.co.uk'],
  ['https://shop.github.io', 'https://shop.github.io', 'https://rival.github.io'],
] as const) {
  test(`a visitor who has answered on ${first} is not asked on ${same}, and is on ${other}`, async ({ arrive }) => {
    const visitor = await arrive();
    await openShop(visitor, { origin: first, config });
    await visitor.acceptAll();
    await openShop(visitor, { origin: same, config });
    await expect(visitor.banner).toBeHidden();
    expect(await visitor.page.evaluate(() => window.sluice?.allows('acme'))).toBe(true);
    await openShop(visitor, { origin: other, config });
    await expect(visitor.banner).toBeVisible();
    expect(await visitor.page.evaluate(() => window.sluice?.allows('acme'))).toBe(false);
  });
}

test('a withdrawal on one host of a company counts on its others', async ({ arrive }) => {
  const visitor = await arrive();
  await openShop(visitor, { origin: 'https://www.shop.co.uk', config });
  await visitor.acceptAll();
  await openShop(visitor, { origin: 'https://portal.shop.co.uk', config });
  await visitor.page.evaluate(() => window.sluice?.refuse());
  await openShop(visitor, { origin: 'https://www.shop.co.uk', config });
  expect(await visitor.page.evaluate(() => window.sluice?.snapshot().allowed)).toMatchObject({ acme: false });
  expect(await visitor.cookies()).toEqual(['sluice']);
});
