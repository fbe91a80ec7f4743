import { expect, test } from '../fixtures/test.ts';
import type { Tracker } from '../fixtures/tracker/start-tracker.ts';
import { openLab } from './lab.ts';
import { attempts, markup, STATIC_WAYS, WAYS } from './ways.ts';

const waysTo = (tracker: Tracker, host: string): string[] =>
  [...new Set(tracker.hits({ host }).map(({ path }) => path.slice(1)))].sort();

test('a vendor that nothing holds is reached by every way: what follows could fail', async ({ arrive, tracker }) => {
  const visitor = await arrive();
  const body = markup('acme.test') + attempts('acme.test');
  await openLab(visitor, { by: 'nothing', hasScript: false, body });
  await expect.poll(() => waysTo(tracker, 'acme.test')).toEqual([...WAYS, ...STATIC_WAYS].sort());
});

test('by its server’s policy alone a page reaches no vendor and nobody unknown, by any way, not even from its HTML', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive();
  const hosts = ['acme.test', 'unknown.test', 'connect.facebook.net'];
  const worker = '<script>new Worker("/worker.js")</script>';
  const body = worker + hosts.map((host) => markup(host) + attempts(host)).join('');
  await openLab(visitor, { by: 'header', hasScript: false, body });
  await visitor.settle();
  // Not `contacts`: for a frame that it then refuses, Chromium opens a connection, and sends nothing.
  expect(tracker.hits()).toEqual([]);
});

test('by the script tag’s policy a page that runs reaches no vendor and nobody unknown, by any way', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive();
  await openLab(visitor, { by: 'meta', body: attempts('acme.test') + attempts('unknown.test') });
  await visitor.settle();
  expect(tracker.contacts()).toEqual([]);
  expect(await visitor.page.locator('meta').count()).toBe(0);
});

for (const by of ['meta', 'header'] as const) {
  test(`by ${by}: what is necessary and what the site needs is reached by every way`, async ({ arrive, tracker }) => {
    const visitor = await arrive();
    await openLab(visitor, { by, body: attempts('js.pay.test') + attempts('cdn.test') });
    await expect.poll(() => waysTo(tracker, 'js.pay.test')).toEqual([...WAYS]);
    await expect.poll(() => waysTo(tracker, 'cdn.test')).toEqual([...WAYS]);
  });
}

test('a page’s own code works under the policy: inline, evaluated, in workers, as data', async ({ arrive }) => {
  const visitor = await arrive();
  await openLab(visitor, {
    by: 'both',
    body: `<div id="styled" style="color: rgb(1, 2, 3)"></div><img id="data" alt="" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='7' height='7'/>">
      <button id="button" onclick="done.push('handler')">Go</button>
      <script>window.done = ['inline', eval('"evaluated"')];
        new Worker(URL.createObjectURL(new Blob(['postMessage("worker")']))).onmessage = ({ data }) => done.push(data);
        fetch('/sluice/sluice.js').then(({ ok }) => done.push(ok && 'own file'));
        button.click();</script>`,
  });
  await expect
    .poll(async () => ((await visitor.page.evaluate('done')) as string[]).sort())
    .toEqual(['evaluated', 'handler', 'inline', 'own file', 'worker']);
  expect(await visitor.page.evaluate('data.naturalWidth')).toBe(7);
  expect(await visitor.page.evaluate('getComputedStyle(styled).color')).toBe('rgb(1, 2, 3)');
});

test('where unknown hosts may run, nothing is put under a policy', async ({ arrive, tracker }) => {
  const visitor = await arrive();
  await openLab(visitor, { by: 'both', config: { region: 'US' }, body: attempts('unknown.test') });
  await expect.poll(() => waysTo(tracker, 'unknown.test')).toEqual([...WAYS]);
});
