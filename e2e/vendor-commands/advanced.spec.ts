import { expect, test } from '../fixtures/test.ts';
import type { Tracker } from '../fixtures/tracker/start-tracker.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { openCounter } from './open-counter.ts';

const HEAD = `<script>gtag('js', new Date()); gtag('config', 'G-1'); load('https://www.googletagmanager.com/gtag/js?id=G-1')</script>`;

async function open(visitor: Visitor, googleConsentMode: object, more: object = {}): Promise<void> {
  await openCounter(visitor, {
    config: { region: 'DE', vendors: ['google-analytics'], integrations: { googleConsentMode }, ...more },
    head: HEAD,
  });
}

const hits = (tracker: Tracker) => tracker.hits().map(({ path, query }) => `${path} ${query.get('gcs') ?? ''}`.trim());

test('in basic mode, the default, no tag of Google loads before a choice', async ({ arrive, tracker }) => {
  await open(await arrive(), {});
  await open(await arrive(), { mode: 'basic' });
  expect(hits(tracker)).toEqual([]);
});

test('in advanced mode tags load with denied signals and store nothing; the owner is warned, and the answer is still no', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive();
  await open(visitor, { mode: 'advanced' });
  expect(hits(tracker)).toEqual(['/gtag/js', '/g/collect G100']);
  expect(await visitor.cookies()).toEqual([]);
  expect(await visitor.page.evaluate(() => window.sluice?.allows('google-analytics'))).toBe(false);
  await expect.poll(() => visitor.consoleErrors.join()).toContain('integrations.googleConsentMode.mode');
  expect(visitor.consoleErrors.join()).toContain('wants consent first');
  await visitor.page.evaluate(() => window.sluice?.inspect());
  const rows = visitor.page.getByRole('dialog', { name: 'Sluice inspector' }).getByRole('row');
  await expect(rows.filter({ hasText: 'gtag/js' })).toContainText(['let through']);
  await expect(rows.filter({ hasText: 'leaked' })).toHaveCount(0);
});

test('in advanced mode what a tag stores against its signals waits, and so do frames, and vendors who are none of Google’s', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive();
  await open(
    visitor,
    { mode: 'advanced' },
    { vendors: ['google-analytics', 'google-ads', 'google-adsense', 'meta-pixel'] },
  );
  tracker.forget();
  await visitor.page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: what tags do
    document.cookie = '_ga=1; path=/';
    const frame = document.createElement('iframe');
    frame.src = 'https://td.doubleclick.net/frame';
    document.body.append(frame);
  });
  await visitor.page.evaluate(`load('https://connect.facebook.net/en_US/fbevents.js');
    load('https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js')`);
  await visitor.settle();
  expect(hits(tracker)).toEqual([]);
  expect(await visitor.cookies()).toEqual([]);
});

test('in advanced mode a refusal holds: tags that are there send no more, and none load again', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive();
  await open(visitor, { mode: 'advanced' });
  await visitor.rejectAll();
  tracker.forget();
  await visitor.page.evaluate("gtag('event', 'late')");
  await visitor.settle();
  await visitor.reload();
  expect(hits(tracker)).toEqual([]);
  expect(await visitor.cookies()).toEqual(['sluice']);
});

for (const signal of ['gpc', 'dnt'] as const) {
  test(`in advanced mode a visitor with ${signal} is held from the start`, async ({ arrive, tracker }) => {
    await open(await arrive({ [signal]: true }), { mode: 'advanced' });
    expect(hits(tracker)).toEqual([]);
  });
}

test('in advanced mode a yes lets the tags go on with granted signals', async ({ arrive, tracker }) => {
  const visitor = await arrive();
  await open(visitor, { mode: 'advanced' });
  tracker.forget();
  await visitor.acceptAll();
  await expect.poll(() => hits(tracker)).toEqual(['/g/collect G101']);
  await expect.poll(() => visitor.cookies()).toContain('_ga');
});
