import { expect, test } from '../fixtures/test.ts';
import { openShop } from './open-shop.ts';
import { VENDORS } from './vendors.ts';

/** Longer than any of these vendors, as they are set up here, gathers before it sends. */
const BATCH = 2_500;
/** Why the second browser tries each vendor in one form only. */
const TRIED_ELSEWHERE =
  'how a tag is held is the same in both browsers, see leaks; that of the two forms is run which depends on them more';

for (const vendor of VENDORS) {
  for (const form of ['marked', 'unmarked'] as const) {
    test(`${vendor.id} is silent before the yes, gets everything that the shop reported, and is silent after the withdrawal: ${form}`, async ({
      arrive,
      tracker,
      engine,
    }) => {
      test.skip(engine === 'firefox' && form === 'marked', TRIED_ELSEWHERE);
      const visitor = await arrive();
      const stored = async () => [...(await visitor.cookies()), ...(await visitor.storage())].filter(isForeign);
      const shop = await openShop(visitor, tracker, vendor, form);
      expect(shop.sent()).toEqual([]);
      expect(await stored()).toEqual([]);

      await visitor.acceptAll();
      await shop.report('later');
      await expect.poll(() => [shop.received('early'), shop.received('later')]).toEqual([1, 1]);
      expect(await stored()).not.toEqual([]);

      await visitor.page.waitForTimeout(BATCH);
      tracker.forget();
      // In one go: what it has only gathered when the visitor withdraws must not be sent later.
      await visitor.page.evaluate(`void (${vendor.call('unsent')}); void sluice.refuse()`);
      await shop.report('withdrawn');
      await visitor.page.waitForTimeout(BATCH);
      expect(shop.sent()).toEqual([]);
      expect(await stored()).toEqual([]);
      await shop.leave();
      expect(shop.sent()).toEqual([]);
      expect(await stored()).toEqual([]);
    });

    test(`${vendor.id} hears nothing after a refusal, and calls to it do no harm: ${form}`, async ({
      arrive,
      tracker,
      engine,
    }) => {
      test.skip(engine === 'firefox', TRIED_ELSEWHERE);
      const visitor = await arrive();
      const shop = await openShop(visitor, tracker, vendor, form);
      await visitor.rejectAll();
      await shop.report('refused');
      await shop.leave();
      expect(shop.sent()).toEqual([]);
      expect([...(await visitor.cookies()), ...(await visitor.storage())].filter(isForeign)).toEqual([]);
    });
  }
}

function isForeign(name: string): boolean {
  return !name.startsWith('sluice');
}
