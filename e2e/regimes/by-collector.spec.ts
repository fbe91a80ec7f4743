import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const vendors = [{ id: 'acme', name: 'Acme', category: 'analytics', hosts: ['acme.test'] }];
const config = { vendors, region: 'collector', collector: 'https://consent.test' };
const body = '<script src="https://acme.test/count.js"></script>';

/** What the collector was asked and the vendor got, in order. */
async function listen(visitor: Visitor, answer: object | undefined): Promise<string[]> {
  const heard: string[] = [];
  await visitor.context.route('https://consent.test/v1/region', (route) => {
    heard.push('region');
    return answer
      ? route.fulfill({ json: answer, headers: { 'access-control-allow-origin': 'https://www.shop.co.uk' } })
      : route.abort();
  });
  await visitor.context.route('https://acme.test/**', (route) => {
    heard.push('acme');
    return route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  return heard;
}

// A static script is fetched ahead by the browser's scanner, so that what ran is what counts.
const isHeld = (visitor: Visitor): Promise<boolean> =>
  visitor.page.evaluate(() => window.sluice?.allows('acme') === false);

test('a site without an edge asks its collector, and a visitor from California is measured without being asked', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const heard = await listen(visitor, { region: 'US-CA' });
  await openShop(visitor, { config, body });
  await expect.poll(() => isHeld(visitor)).toBe(false);
  await expect(visitor.banner).toBeHidden();
  expect(await visitor.page.evaluate(() => window.sluice?.snapshot())).toMatchObject({
    region: 'US-CA',
    regime: 'opt-out',
  });
  await visitor.reload();
  expect(await isHeld(visitor)).toBe(false);
  expect(heard.filter((what) => what === 'region')).toHaveLength(1);
});

for (const [answer, why] of [
  [{ region: 'DE' }, 'is in Germany'],
  [{}, 'is nobody knows where'],
  [{ region: 'anywhere' }, 'is in no region'],
  [undefined, 'comes while the collector is away'],
] as const) {
  test(`a visitor who ${why} is asked first, on a site that asks its collector`, async ({ arrive }) => {
    const visitor = await arrive();
    await listen(visitor, answer);
    await openShop(visitor, { config, body });
    await expect(visitor.banner).toBeVisible();
    expect(await isHeld(visitor)).toBe(true);
  });
}

test('a visitor from California with Global Privacy Control reads that it was honoured', async ({ arrive }) => {
  const visitor = await arrive({ gpc: true });
  await listen(visitor, { region: 'US-CA' });
  await openShop(visitor, { config, body });
  await expect(visitor.page.getByText('Opt-Out Request Honored')).toBeVisible();
  expect(await isHeld(visitor)).toBe(true);
});
