import { expect, test } from '../fixtures/test.ts';
import { openLab } from '../gate/lab.ts';

const BROKEN = ['garbage', '1.2.3', '%E0%A4%A', '1.x.y.z.a.b.c', `1.${'9'.repeat(3000)}`, '{"google-analytics":true}'];

for (const value of BROKEN) {
  test(`a visitor whose stored choice is damaged (${value.slice(0, 20)}) is asked again, and nothing breaks`, async ({
    arrive,
    sites,
    tracker,
  }) => {
    const visitor = await arrive({ region: 'DE' });
    await visitor.context.addCookies([{ name: 'sluice', value, url: sites.addressOf('officecomms', 'DE') }]);
    await visitor.open('/');
    await expect(visitor.banner).toBeVisible();
    expect(tracker.contacts()).toEqual([]);
    await visitor.rejectAll();
    await visitor.reload();
    await expect(visitor.banner).toBeHidden();
  });
}

test('a site whose configuration is broken holds everything, works, and says in the console what is wrong', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ site: 'broken', region: 'US' });
  for (const path of ['/', '/support', '/blog/leaving-copper']) await visitor.open(path);
  expect(tracker.contacts()).toEqual([]);
  expect(await visitor.cookies()).toEqual([]);
  expect(visitor.consoleErrors.join('\n')).toContain('[sluice]');
  await visitor.open('/shop');
  await visitor.page.getByRole('button', { name: 'Add Desk phone D4' }).click();
  await visitor.open('/cart');
  await expect(visitor.page.getByRole('row', { name: /^Desk phone D4/ })).toBeVisible();
});

const TAG = '<script src="https://acme.test/tag.js"></script>';

test('a page whose built-ins are broken before Sluice starts is held rather than open, and works', async ({
  arrive,
}) => {
  const visitor = await arrive();
  await visitor.context.addInitScript(() => {
    Object.defineProperty(Object, 'fromEntries', { value: undefined });
  });
  const lab = await openLab(visitor, { head: TAG, body: '<script>ran.push("own")</script>' });
  expect(await lab.ran()).toEqual(['own']);
  expect(visitor.consoleErrors.join()).toContain('[sluice] cannot start');
});

test('a page on which the script tag fails before any of its code can act is held by the browser, and works', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive();
  await visitor.context.addInitScript(() => {
    Object.defineProperty(window, 'XMLHttpRequest', { value: undefined });
  });
  const lab = await openLab(visitor, {
    head: TAG,
    body: `<script>ran.push("own"); new Image().src = 'https://acme.test/pixel'; fetch('https://acme.test/hit').catch(() => {});</script>
      <iframe src="https://acme.test/frame" title="x"></iframe>`,
  });
  expect(await lab.ran()).toEqual(['own']);
  expect(visitor.consoleErrors.join()).toContain('[sluice] cannot start, and lets the browser hold');
  // What the preload scanner asked for before the script ran is all that could get out.
  expect(tracker.hits({ host: 'acme.test' }).filter(({ path }) => path !== '/tag.js')).toEqual([]);
});

test('a page that may touch neither cookies nor storage, as a sandboxed one, asks and holds', async ({ arrive }) => {
  const visitor = await arrive();
  await visitor.context.addInitScript(() => {
    const deny = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(Document.prototype, 'cookie', { get: deny, set: deny, configurable: true });
    for (const area of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, area, { get: deny });
  });
  const lab = await openLab(visitor, { head: TAG, body: '<script>ran.push("own")</script>' });
  expect(await lab.ran()).toEqual(['own']);
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['own', 'tag.js']);
});
