import { expect, test } from '../fixtures/test.ts';
import { openShop } from '../genuine-vendors/open-shop.ts';
import { VENDORS } from '../genuine-vendors/vendors.ts';

/** What vendors' own scripts answer when they are asked where they stand. */
const STANDINGS = [
  ['posthog', 'posthog.has_opted_out_capturing()', false, true],
  ['mixpanel', 'mixpanel.persistence.disabled', false, true],
  [
    'microsoft-clarity',
    `new Promise((resolve) => clarity('metadata', (data, upgrade, { analytics_Storage, ad_Storage }) =>
      resolve(analytics_Storage + ' ' + ad_Storage), false, true, true))`,
    'granted denied',
    'denied denied',
  ],
  [
    'segment',
    `analytics.track('probe').then((context) =>
      context.failedDelivery()?.reason.type ?? context.event.context.consent?.categoryPreferences.analytics)`,
    true,
    'middleware_cancellation',
  ],
] as const;

for (const [id, standing, granted, withdrawn] of STANDINGS) {
  const vendor = VENDORS.find((each) => each.id === id);
  if (!vendor) throw new Error(`no genuine script of ${id}`);
  test(`${id}’s own script is granted by a yes, is not after the withdrawal, and is again after another yes`, async ({
    arrive,
    tracker,
  }) => {
    const visitor = await arrive();
    await openShop(visitor, tracker, vendor, 'marked');
    const stands = () => visitor.page.evaluate(standing);
    await visitor.acceptAll();
    await expect.poll(stands).toBe(granted);
    await visitor.page.evaluate('sluice.refuse()');
    await expect.poll(stands).toBe(withdrawn);
    await visitor.page.evaluate('sluice.give()');
    await expect.poll(stands).toBe(granted);
  });
}
