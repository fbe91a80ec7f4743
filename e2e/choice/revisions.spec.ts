import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';

const acme = { id: 'acme', name: 'Acme', category: 'analytics', hosts: ['acme.test'] };
const policyOf = (revision: number, material: number) => ({ url: '/privacy', revision, material });

test('an editorial revision of the policy asks nobody again, and a material one asks everybody', async ({ arrive }) => {
  const visitor = await arrive();
  await openShop(visitor, { config: { vendors: [acme], policy: policyOf(1, 1) } });
  await visitor.acceptAll();
  await openShop(visitor, { config: { vendors: [acme], policy: policyOf(2, 1) } });
  await expect(visitor.banner).toBeHidden();
  expect(await visitor.page.evaluate(() => window.sluice?.allows('acme'))).toBe(true);
  await openShop(visitor, { config: { vendors: [acme], policy: policyOf(3, 3) } });
  await expect(visitor.banner).toBeVisible();
  expect(await visitor.page.evaluate(() => window.sluice?.allows('acme'))).toBe(false);
});

test('a visitor is asked about a new vendor and a new purpose, and their other answers stay', async ({ arrive }) => {
  const visitor = await arrive();
  const chat = { id: 'chat', name: 'Chat', category: 'support', hosts: ['chat.test'] };
  const beta = { id: 'beta', name: 'Beta', category: 'ads', hosts: ['beta.test'] };
  const allowed = () => visitor.page.evaluate(() => window.sluice?.snapshot().allowed);
  await openShop(visitor, { config: { vendors: [acme, chat] } });
  await visitor.page.evaluate(async () => {
    await window.sluice?.give('acme', 'analytics');
    await window.sluice?.refuse('chat', 'support');
  });
  const vendors = [{ ...acme, purpose: 'Sells what it counts' }, chat, beta];
  await openShop(visitor, { config: { vendors } });
  await expect(visitor.page.getByText('There is something new for analytics and ads')).toBeVisible();
  expect(await allowed()).toMatchObject({ acme: false, beta: false, chat: false });
  await visitor.acceptAll();
  expect(await allowed()).toMatchObject({ acme: true, beta: true, chat: false });
  await visitor.reload();
  await expect(visitor.banner).toBeHidden();
  expect(await allowed()).toMatchObject({ acme: true, beta: true, chat: false });
});
