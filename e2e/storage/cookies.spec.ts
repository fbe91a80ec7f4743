import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';

for (const { origin, site } of [
  { origin: 'https://www.shop.co.uk', site: 'shop.co.uk' },
  { origin: 'http://www.shop.localhost', site: 'shop.localhost' },
]) {
  test(`a visitor of ${origin} who withdraws loses the vendor’s cookies wherever and however it set them`, async ({
    arrive,
  }) => {
    const visitor = await arrive();
    await openShop(visitor, { origin, path: '/a/b/page.html' });
    await visitor.acceptAll();
    await visitor.page.evaluate((domain) => {
      // biome-ignore-start lint/suspicious/noDocumentCookie: as vendors write them
      document.cookie = '_acme_host=1; path=/';
      document.cookie = `_acme_site=1; path=/; domain=${domain}`;
      document.cookie = '_acme_default=1';
      document.cookie = '_acme_folder=1; path=/a/';
      document.cookie = `_acme_page=1; path=/a/b/page.html; domain=www.${domain}`;
      document.cookie = '_acme_twice=1; path=/';
      document.cookie = `_acme_twice=2; path=/a; domain=${domain}`;
      document.cookie = '__Host-acme=1; path=/; secure';
      document.cookie = `__Secure-acme=1; path=/; secure; domain=${domain}`;
      document.cookie = '_acme_part=1; path=/; secure; samesite=none; partitioned';
      document.cookie = `cart=1; path=/; domain=${domain}`;
      // biome-ignore-end lint/suspicious/noDocumentCookie: as vendors write them
    }, site);
    expect(await visitor.cookies()).toHaveLength(12);
    await visitor.page.evaluate(() => window.sluice?.refuse());
    await expect.poll(visitor.cookies).toEqual(['cart', 'sluice']);
  });
}

test('a cookie waits for the yes whichever way it is written, and of all ways the last write counts', async ({
  arrive,
}) => {
  const visitor = await arrive();
  await openShop(visitor, {
    body: `<script>
      document.cookie = '_acme=1';
      cookieStore.set('_acme', '2').then((value) => ran.push('set ' + value));
      cookieStore.set({ name: '_acme_object', value: '3' }).then((value) => ran.push('set ' + value));
      cookieStore.set('_acme_back', '4');
      cookieStore.delete('_acme_back').then((value) => ran.push('deleted ' + value));
      cookieStore.set('_acme_back_too', '5');
      cookieStore.delete({ name: '_acme_back_too' });
      cookieStore.set('cart', '7');
    </script>`,
  });
  expect(await visitor.page.evaluate('ran')).toEqual(['set undefined', 'set undefined', 'deleted undefined']);
  expect(await visitor.cookies()).toEqual(['cart']);
  await visitor.acceptAll();
  const read = () => visitor.page.evaluate(() => document.cookie.split('; ').filter((pair) => pair.startsWith('_')));
  await expect.poll(async () => (await read()).sort()).toEqual(['_acme=2', '_acme_object=3']);
});

test('what cookieStore refuses it still refuses, and what is the site’s own goes as it came', async ({ arrive }) => {
  const visitor = await arrive();
  await openShop(visitor, {});
  const answers = await visitor.page.evaluate(async () => {
    const store = (globalThis as unknown as { cookieStore: Record<string, (...args: unknown[]) => Promise<unknown>> })
      .cookieStore;
    const name = (error: Error) => error.name;
    return [
      await store.set?.({ name: 'own', value: 'a;b' }).catch(name),
      await store.set?.().catch(name),
      await store.delete?.().catch(name),
      await store.set?.({ name: 'own', value: 'x' }),
    ];
  });
  expect(answers).toEqual(['TypeError', 'TypeError', 'TypeError', undefined]);
  expect(await visitor.cookies()).toEqual(['own']);
});

test('a marketer reads in the inspector which cookies stay though nobody agreed', async ({ arrive }) => {
  const visitor = await arrive();
  await openShop(visitor, {
    headers: { 'set-cookie': '_acme=server; Path=/' },
    config: {
      vendors: [{ id: 'acme', category: 'analytics', cookies: ['_acme'] }, 'google-ads'],
      policy: { url: '/p' },
    },
  });
  await visitor.page.evaluate(() => window.sluice?.inspect());
  const rows = visitor.page.locator('#sluice-inspector').getByRole('row');
  await expect(rows.filter({ hasText: '_acme' })).toContainText('a server or an earlier visit has set it');
  expect(await visitor.cookies()).toEqual(['_acme']);

  await visitor.acceptAll();
  await visitor.page.evaluate(() => window.sluice?.refuse());
  await expect(rows.filter({ hasText: 'IDE' })).toContainText('this page cannot delete it');
  await expect(rows.filter({ hasText: '_acme' }).last()).toContainText('swept');
});
