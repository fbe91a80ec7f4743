import { expect, test } from '../fixtures/test.ts';

test('a marketer sees in the page which tags were held and why, and that they fired after a yes', async ({
  arrive,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/#sluice');
  const panel = visitor.page.getByRole('dialog', { name: 'Sluice inspector' });
  const row = panel.getByRole('row').filter({ hasText: 'Google Analytics 4' });
  await expect(row.first()).toContainText('held');
  await expect(row.first()).toContainText('has not agreed yet');
  await visitor.acceptAll();
  await expect(row.filter({ hasText: 'released' })).toHaveCount(1);
  await expect(row.filter({ hasText: /agreed/ }).first()).toBeVisible();
});

test('an inspected address carries no query string', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/support#sluice');
  await expect(visitor.page.getByText('https://www.googletagmanager.com/gtag/js').first()).toBeVisible();
  await expect(visitor.page.getByText('gtag/js?')).toHaveCount(0);
});

test('a tag that ran once is counted once', async ({ arrive }) => {
  const visitor = await arrive({ region: 'US' });
  await visitor.open('/support#sluice');
  const panel = visitor.page.getByRole('dialog', { name: 'Sluice inspector' });
  const chat = panel.getByRole('row').filter({ hasText: 'embed.tawk.to' });
  await expect(chat).toHaveCount(1);
  await expect(chat).toContainText('the visitor has not refused (opt-out region)');
});
