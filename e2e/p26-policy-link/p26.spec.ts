import { readFile } from 'node:fs/promises';
import { PAGES } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/test.ts';

for (const path of [...PAGES, '/no-such-page']) {
  test(`P26 the footer of ${path} links to the privacy policy and to the choices`, async ({ arrive }) => {
    const visitor = await arrive({ region: 'US' });
    await visitor.open(path);
    const footer = visitor.page.getByRole('contentinfo');
    await expect(footer.getByRole('link', { name: 'Privacy policy' })).toHaveAttribute('href', '/privacy');
    await visitor.openPreferences();
    await expect(visitor.preferences.getByRole('link', { name: 'Privacy policy', exact: true })).toHaveAttribute(
      'href',
      new URL('/privacy', visitor.page.url()).href,
    );
  });
}

test('P26 the banner links to the privacy policy, and the page behind it opens', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  await visitor.banner.getByRole('link', { name: 'Privacy policy' }).click();
  await expect(visitor.page.getByRole('heading', { level: 1, name: 'Privacy policy' })).toBeVisible();
});

test('P26 the policy lists every vendor that the configuration declares, with its cookies', async ({ arrive }) => {
  const file = new URL('../../sites/officecomms/sluice.config.json', import.meta.url);
  const { vendors } = JSON.parse(await readFile(file, 'utf8')) as { vendors: { id: string }[] };
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/privacy');
  const listed = await visitor.page
    .locator('[data-vendor]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-vendor')));
  expect([...listed].sort()).toEqual(vendors.map(({ id }) => id).sort());
  for (const cookie of ['sluice', 'oc_cart', 'oc_prefs', '_ga', '_gcl_au', 'twk_uuid_*']) {
    await expect(visitor.page.getByRole('rowheader', { name: cookie, exact: true }).first()).toBeVisible();
  }
});

test('P26 the site’s own cookies live exactly as long as the policy says', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  const { page } = visitor;
  await visitor.open('/shop');
  await visitor.acceptAll();
  await page.getByRole('button', { name: 'Add Desk phone D4' }).click();
  await page.getByLabel('Colours').selectOption('dark');
  const cookies = await visitor.context.cookies();
  await visitor.open('/privacy');
  for (const name of ['sluice', 'oc_cart', 'oc_prefs']) {
    const days = Math.round(
      ((cookies.find((cookie) => cookie.name === name)?.expires ?? 0) - Date.now() / 1000) / 86_400,
    );
    await expect(page.getByRole('row', { name: new RegExp(`^${name} `) })).toContainText(`${days} days`);
  }
});
