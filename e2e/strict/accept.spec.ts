import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { type By, openLab, type StrictLab } from './lab.ts';

const TAGS = `<script>window.ran = [];</script>
  <script src="https://acme.test/tag.js"></script>
  <script type="text/plain" data-sluice="acme">ran.push('inline')</script>
  <img data-sluice="beta" data-src="https://beta.test/image" alt="">`;

const FORM = `<form id="order"><input name="id" value="1"><input name="text"><textarea name="note"></textarea>
  <select name="size"><option>S</option><option>M</option></select>
  <select name="extras" multiple><option>A</option><option selected>B</option><option>C</option></select>
  <label><input type="checkbox" name="gift"></label>
  <label><input type="radio" name="pay" value="card" checked></label><label><input type="radio" name="pay" value="bill"></label>
  <input type="password" name="secret"><input name="card" autocomplete="cc-number"><input name="code" autocomplete="one-time-code">
  <input name="off" autocomplete="off"></form><div style="height: 4000px"></div>
  <script>window.heard = []; for (const type of ['input', 'change']) order.addEventListener(type, ({ target }) => heard.push(type + ' ' + target.name));</script>`;

/** Waits until the page has been loaded `times` times, and is quiet. */
async function loaded(visitor: Visitor, lab: StrictLab, times: number): Promise<void> {
  await expect.poll(() => lab.loads().length).toBe(times);
  await visitor.settle();
}

for (const by of ['meta', 'both'] as const satisfies readonly By[]) {
  test(`by ${by}: a visitor who accepts gets the page anew, once, and everything runs`, async ({ arrive, tracker }) => {
    const visitor = await arrive();
    const lab = await openLab(visitor, { by, body: TAGS });
    expect(tracker.hits({ host: 'beta.test' })).toEqual([]);
    await visitor.acceptAll();
    await loaded(visitor, lab, 2);
    await expect.poll(() => tracker.hits({ host: 'acme.test' }).map(({ path }) => path)).toContain('/tag.js');
    expect(tracker.hits({ host: 'beta.test' }).map(({ path }) => path)).toEqual(['/image']);
    expect(await visitor.page.evaluate('ran')).toEqual(['inline']);
    await expect(visitor.banner).toBeHidden();
    expect(lab.loads()).toEqual(['GET', 'GET']);
  });

  test(`by ${by}: what a visitor agrees to in part is let through after the page has come anew, and nothing else`, async ({
    arrive,
    tracker,
  }) => {
    const visitor = await arrive();
    const lab = await openLab(visitor, { by, body: TAGS });
    tracker.forget();
    await visitor.page.evaluate(() => window.sluice?.give('beta'));
    await loaded(visitor, lab, 2);
    await expect.poll(() => tracker.hits({ host: 'beta.test' }).length).toBe(1);
    expect(await visitor.page.evaluate('ran')).toEqual([]);
    const isStopped = visitor.page.evaluate(() =>
      fetch('https://unknown.test/').then(
        () => 'reached',
        () => 'stopped',
      ),
    );
    expect(await isStopped).toBe('stopped');
  });
}

test('a page that comes anew is where the visitor was, with what they had filled in, and tells nobody secrets', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const { page } = visitor;
  const lab = await openLab(visitor, { by: 'meta', body: FORM, rest: '?q=1#order' });
  for (const name of ['text', 'note', 'secret', 'card', 'code', 'off']) await page.fill(`[name=${name}]`, `my ${name}`);
  await page.selectOption('[name=size]', 'M');
  await page.selectOption('[name=extras]', ['A', 'C']);
  await page.check('[name=gift]');
  await page.check('[name=pay][value=bill]');
  await page.evaluate(() => {
    // What is kept is looked at when the page is left, which nothing later of this page could tell.
    addEventListener('pagehide', () => {
      localStorage.setItem('seen', JSON.stringify(sessionStorage));
    });
    scrollTo({ top: 1200, behavior: 'instant' });
  });
  await page.evaluate(() => window.sluice?.give());
  await loaded(visitor, lab, 2);

  expect(page.url()).toMatch(/\?q=1#order$/);
  const value = (name: string) => page.inputValue(`[name=${name}]`);
  expect(await Promise.all(['text', 'note', 'size'].map(value))).toEqual(['my text', 'my note', 'M']);
  expect(await page.evaluate(() => new FormData(document.forms[0]).getAll('extras'))).toEqual(['A', 'C']);
  expect(await page.isChecked('[name=gift]')).toBe(true);
  expect(await page.isChecked('[value=bill]')).toBe(true);
  expect(await Promise.all(['secret', 'card', 'code', 'off'].map(value))).toEqual(['', '', '', '']);
  expect(await page.evaluate(() => Math.round(scrollY))).toBe(1200);
  expect(await page.evaluate('heard')).toEqual(
    expect.arrayContaining(['input text', 'change text', 'change size', 'change gift', 'change pay']),
  );

  const kept = await page.evaluate(() => localStorage.getItem('seen'));
  expect(kept).toContain('my text');
  expect(kept).not.toMatch(/my (secret|card|code|off)/);
  expect(await visitor.storage()).not.toContain('sluice-fields');
});

test('a form that led to the page is not sent a second time', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, { by: 'both', body: '<form method="post"><button>Order</button></form>' });
  await visitor.page.getByRole('button', { name: 'Order' }).click();
  await loaded(visitor, lab, 2);
  await visitor.page.evaluate(() => window.sluice?.give());
  await loaded(visitor, lab, 3);
  expect(lab.loads()).toEqual(['GET', 'POST', 'GET']);
});

test('a yes for a vendor whose address the policy cannot tell from another’s loads nothing anew', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const vendors = ['a', 'b'].map((id) => ({ id, category: 'ads', hosts: [`tags.test/t?id=${id}`] }));
  const lab = await openLab(visitor, { by: 'both', config: { vendors }, body: '' });
  await visitor.page.evaluate(() => window.sluice?.give('a'));
  await visitor.settle();
  expect(lab.loads()).toHaveLength(1);
});

test('a refusal loads nothing anew', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, { by: 'both', body: TAGS });
  await visitor.rejectAll();
  expect(lab.loads()).toHaveLength(1);
});

test('a withdrawal stops a vendor at once, and what it had running with it: the page comes anew', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, { by: 'both', body: '' });
  await visitor.page.evaluate(() => window.sluice?.give());
  await loaded(visitor, lab, 2);
  await visitor.page.evaluate(() => {
    const code = 'setInterval(() => fetch("https://acme.test/worker").catch(() => {}), 20)';
    new Worker(URL.createObjectURL(new Blob([code])));
    addEventListener('pagehide', () => navigator.sendBeacon('https://acme.test/leaving'));
  });
  await expect.poll(() => tracker.hits({ path: '/worker' }).length).toBeGreaterThan(0);
  await visitor.page.evaluate(() => window.sluice?.refuse());
  await loaded(visitor, lab, 3);
  tracker.forget();
  await visitor.settle();
  expect(tracker.hits()).toEqual([]);
});

test('nothing is sent between a withdrawal and the new page', async ({ arrive, tracker }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, { by: 'meta', body: '' });
  await visitor.page.evaluate(() => window.sluice?.give());
  await loaded(visitor, lab, 2);
  await visitor.page.evaluate(async () => {
    addEventListener('pagehide', () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentWindow?.navigator.sendBeacon('https://acme.test/leaving');
    });
    await window.sluice?.refuse();
  });
  await loaded(visitor, lab, 3);
  expect(tracker.hits({ path: '/leaving' })).toEqual([]);
});

test('a choice that the browser does not keep loads nothing anew: the page would only ask again', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    by: 'meta',
    config: { cookie: { name: 'sluice', domain: 'elsewhere.test' } },
    body: '',
  });
  await visitor.acceptAll();
  await visitor.settle();
  expect(lab.loads()).toHaveLength(1);
});

for (const by of ['meta', 'both'] as const) {
  test(`by ${by}: what a visitor lets load once is there on this view, and not on the next`, async ({
    arrive,
    tracker,
  }) => {
    const visitor = await arrive();
    const lab = await openLab(visitor, {
      by,
      body: '<iframe data-sluice="beta" data-src="https://beta.test/frame" title="B"></iframe>',
    });
    await visitor.page.evaluate(() => window.sluice?.loadOnce('beta'));
    await loaded(visitor, lab, 2);
    await expect.poll(() => tracker.hits({ path: '/frame' }).length).toBe(1);
    expect(await visitor.cookies()).toEqual([]);
    await visitor.page.reload();
    await visitor.settle();
    expect(tracker.hits({ path: '/frame' })).toHaveLength(1);
  });
}

test('the receipt of a choice that loads the page anew is sent', async ({ arrive, tracker }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    by: 'both',
    config: { site: 'lab', collector: 'https://collector.test' },
    body: '',
  });
  await visitor.acceptAll();
  await loaded(visitor, lab, 2);
  // The page that comes anew sends it once more if the first was cut off before its answer: a receipt has one id.
  await expect.poll(() => tracker.hits({ host: 'collector.test' }).map(({ path }) => path)).toContain('/v1/receipts');
});

test('a site that asks for strict mode with the plain script tag is told so', async ({ arrive }) => {
  const visitor = await arrive();
  await openLab(visitor, { by: 'nothing', config: { gate: { strict: true } }, body: '' });
  await expect.poll(() => visitor.consoleErrors.join()).toContain('gate.strict needs the file sluice-strict.js');
});

test('an age that the page tells on every page tightens the policy, and loads nothing anew', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    by: 'meta',
    config: { region: 'US' },
    body: `<script nonce="n1">sluice.tellAge(12); fetch('https://beta.test/late').catch(() => {});</script>`,
  });
  await visitor.settle();
  expect(lab.loads()).toHaveLength(1);
  expect(await visitor.page.evaluate(() => [window.sluice?.allows('acme'), window.sluice?.allows('beta')])).toEqual([
    true,
    false,
  ]);
  expect(tracker.hits({ path: '/late' })).toEqual([]);
});
