import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';

const vendors = [
  { id: 'acme', name: 'Acme', category: 'analytics', hosts: ['acme.test'] },
  { id: 'beta', name: 'Beta', category: 'ads', hosts: ['beta.test'] },
];
const body =
  '<script>window.tryBeta = () => fetch("https://beta.test/ad").then(() => "sent", () => "failed");</script>';

for (const region of ['DE', 'US', 'AU']) {
  test(`a child cannot be shown ads by any path, in ${region}`, async ({ arrive }) => {
    const visitor = await arrive();
    const sent: string[] = [];
    await visitor.context.route('https://beta.test/**', (route) => {
      sent.push(route.request().url());
      return route.fulfill({ body: 'ad' });
    });
    await openShop(visitor, { config: { vendors, region, age: 12, minors: { age: 13 } }, body });
    if (region === 'DE') await visitor.acceptAll();
    await visitor.page.evaluate(async () => {
      await window.sluice?.give();
      // Who is not asked about it cannot load it once either; a page that tries goes on.
      try {
        window.sluice?.loadOnce('beta');
      } catch {}
    });
    const refused = await visitor.page.evaluate(() =>
      window.sluice?.give('beta').then(
        () => 'given',
        (error: Error) => error.name,
      ),
    );
    expect(refused).toBe('RangeError');
    expect(await visitor.page.evaluate('tryBeta()')).toBe('failed');
    const { allowed, consent } = await visitor.page.evaluate(
      () => window.sluice?.snapshot() ?? { allowed: {}, consent: {} },
    );
    expect(allowed).toEqual({ analytics: true, acme: true });
    expect(consent).toMatchObject({ vendors: { acme: 'given' } });
    expect(consent).not.toMatchObject({ vendors: { beta: 'given' } });
    // The grown-up sibling on the same device has been asked nothing yet.
    await openShop(visitor, { config: { vendors, region: 'DE', minors: { age: 13 } }, body });
    await expect(visitor.page.getByText('There is something new for ads')).toBeVisible();
    expect(sent).toEqual([]);
  });
}
