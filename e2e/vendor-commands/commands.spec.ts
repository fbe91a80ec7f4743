import { expect, test } from '../fixtures/test.ts';
import { openCounter } from './open-counter.ts';

/** As the pixel's snippet: a function that keeps calls in a list, made after its names are set. */
const META = `<script>
  if (!window.fbq) {
    const keep = (...command) => keep.callMethod ? keep.callMethod(...command) : keep.queue.push(command);
    window.fbq = keep;
    if (!window._fbq) window._fbq = keep;
    keep.queue = [];
    load('https://connect.facebook.net/en_US/fbevents.js');
  }
  fbq('consent', 'revoke'); fbq('init', '1'); fbq('track', 'PageView');
</script>`;
const FBEVENTS = `heard.push(...fbq.queue.map((command) => [...command])); fbq.callMethod = (...command) => heard.push(command);`;
const BAT = `heard.push([...uetq]); uetq = { push: (...command) => heard.push(command) };`;

test('a vendor finds the grant when its script runs, and hears of the withdrawal', async ({ arrive }) => {
  const visitor = await arrive();
  const heard = await openCounter(visitor, {
    config: { vendors: ['meta-pixel'] },
    head: META,
    files: { '/fbevents.js': FBEVENTS },
  });
  expect(await heard()).toEqual([]);
  await visitor.acceptAll();
  const before = [
    ['consent', 'revoke'],
    ['init', '1'],
    ['track', 'PageView'],
    ['consent', 'grant'],
  ];
  await expect.poll(heard).toEqual(before);
  await visitor.page.evaluate(() => window.sluice?.refuse());
  expect(await heard()).toEqual([...before, ['consent', 'revoke']]);
});

test('a returning visitor’s pixel is told too, once it is there', async ({ arrive }) => {
  const visitor = await arrive();
  const heard = await openCounter(visitor, {
    config: { vendors: ['meta-pixel'] },
    head: META,
    files: { '/fbevents.js': FBEVENTS },
  });
  await visitor.acceptAll();
  await visitor.reload();
  await expect.poll(heard).toContainEqual(['consent', 'grant']);
  expect((await heard()).filter((command) => String(command) === 'consent,grant')).toHaveLength(1);
});

test('Limited Data Use is the first that the pixel reads, in an opt-out region and after a yes', async ({ arrive }) => {
  for (const region of ['US', 'DE']) {
    const visitor = await arrive();
    const heard = await openCounter(visitor, {
      config: { region, vendors: ['meta-pixel'], integrations: { metaLimitedDataUse: true } },
      head: META,
      files: { '/fbevents.js': FBEVENTS },
    });
    if (region === 'DE') await visitor.acceptAll();
    await expect.poll(async () => (await heard())[0]).toEqual(['dataProcessingOptions', ['LDU'], 0, 0]);
  }
});

test('Microsoft UET finds its default before everything, then the answer', async ({ arrive }) => {
  const visitor = await arrive();
  const heard = await openCounter(visitor, {
    config: { vendors: ['microsoft-ads'] },
    head: `<script>window.uetq = window.uetq || []; uetq.push('pageLoad'); load('https://bat.bing.com/bat.js')</script>`,
    files: { '/bat.js': BAT },
  });
  const first = ['consent', 'default', { ad_storage: 'denied' }];
  const granted = ['consent', 'update', { ad_storage: 'granted' }];
  await visitor.acceptAll();
  await expect.poll(heard).toEqual([[...first, 'pageLoad', ...granted]]);
  await visitor.page.evaluate(() => window.sluice?.refuse());
  expect((await heard())[1]).toEqual(['consent', 'update', { ad_storage: 'denied' }]);
  await visitor.page.evaluate(() => window.sluice?.give());
  await visitor.reload();
  await expect.poll(heard).toEqual([[...first, ...granted, 'pageLoad']]);
});

test('triggers of Tag Manager hear a choice, and that of a returning visitor; a withdrawal switches Analytics off', async ({
  arrive,
}) => {
  const visitor = await arrive();
  await openCounter(visitor, {
    config: { vendors: ['google-tag-manager', 'google-analytics'] },
    head: `<script>gtag('js', 1); gtag('config', 'G-1'); load('https://www.googletagmanager.com/gtm.js?id=GTM-1')</script>`,
    files: { '/gtm.js': '' },
  });
  const events = () =>
    visitor.page.evaluate('dataLayer.filter(({ event }) => event === "sluice_consent")') as Promise<unknown[]>;
  const isOff = () => visitor.page.evaluate('window["ga-disable-G-1"]');
  expect(await events()).toEqual([]);
  await visitor.acceptAll();
  const all = {
    event: 'sluice_consent',
    sluice_categories: ',analytics,',
    sluice_vendors: ',google-tag-manager,google-analytics,',
  };
  expect(await events()).toEqual([all]);
  await visitor.reload();
  await expect.poll(events).toEqual([all]);
  expect(await isOff()).toBeUndefined();
  await visitor.page.evaluate(() => window.sluice?.refuse());
  expect(await events()).toEqual([all, { ...all, sluice_categories: ',', sluice_vendors: ',' }]);
  expect(await isOff()).toBe(true);
});

test('a choice takes effect where the part for it cannot be loaded', async ({ arrive }) => {
  const visitor = await arrive();
  await visitor.context.route('**/sluice-integrations.js', (route) => route.abort());
  const heard = await openCounter(visitor, {
    config: { vendors: ['meta-pixel'] },
    head: META,
    files: { '/fbevents.js': FBEVENTS },
  });
  await visitor.acceptAll();
  await expect.poll(heard).toEqual([
    ['consent', 'revoke'],
    ['init', '1'],
    ['track', 'PageView'],
  ]);
});

test('pages load what tells vendors only for a vendor that can be told, and only with a prompt or a grant', async ({
  arrive,
}) => {
  const loads = async (config: object, act?: 'acceptAll' | 'rejectAll'): Promise<number> => {
    const visitor = await arrive();
    await openCounter(visitor, { config });
    if (act) await visitor[act]();
    let count = 0;
    visitor.page.on('request', (request) => {
      if (request.url().endsWith('/sluice-integrations.js')) count++;
    });
    await visitor.reload();
    return count;
  };
  expect(await loads({ vendors: ['youtube'] })).toBe(0);
  expect(await loads({ vendors: ['meta-pixel'] })).toBe(1);
  expect(await loads({ vendors: ['meta-pixel'] }, 'rejectAll')).toBe(0);
  expect(await loads({ vendors: ['meta-pixel'] }, 'acceptAll')).toBe(1);
  expect(await loads({ vendors: ['meta-pixel'], integrations: { vendors: false } }, 'acceptAll')).toBe(0);
});
