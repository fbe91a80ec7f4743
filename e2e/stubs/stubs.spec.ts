import { expect, test } from '../fixtures/test.ts';
import { openLab } from '../gate/lab.ts';

const LIBRARY = `if (!window.acme) { window.acme = { init(key) { ran.push('init ' + key); }, track(name) { ran.push('track ' + name); } }; } else ran.push('was there');`;
const MARKED = `<script type="text/plain" data-sluice="acme" data-src="https://acme.test/library.js?ms=100"></script>
  <script type="text/plain" data-sluice="acme">acme.init('key')</script>`;
const UNMARKED = `<script src="https://acme.test/library.js?ms=100"></script><script>acme.init('key')</script>`;

for (const [form, head] of [
  ['marked', MARKED],
  ['unmarked', UNMARKED],
] as const) {
  test(`a site’s calls to a held vendor wait for the yes, behind its set-up, and reach it once: ${form}`, async ({
    arrive,
  }) => {
    const visitor = await arrive();
    const lab = await openLab(visitor, {
      head,
      body: `<script>acme.track('early'); ran.push(typeof acme, 'acme' in window, typeof window.beta)</script>`,
      files: { 'library.js': LIBRARY },
    });
    expect(await lab.ran()).toEqual(['function', true, 'undefined']);
    await visitor.acceptAll();
    await visitor.page.evaluate("acme.track('late')");
    await expect.poll(lab.ran).toEqual(['function', true, 'undefined', 'init key', 'track early', 'track late']);
    expect(await visitor.page.evaluate("Object.getOwnPropertyDescriptor(window, 'acme').writable")).toBe(true);
  });

  test(`a returning visitor’s page can call the vendor at once: ${form}`, async ({ arrive }) => {
    const visitor = await arrive();
    const lab = await openLab(visitor, {
      head,
      body: "<script>acme.track('early')</script>",
      files: { 'library.js': LIBRARY },
    });
    await visitor.acceptAll();
    await visitor.reload();
    await expect.poll(lab.ran).toEqual(['init key', 'track early']);
  });
}

test('calls are forgotten when the visitor refuses, and go on being swallowed', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: UNMARKED,
    body: "<script>acme.track('early')</script>",
    files: { 'library.js': LIBRARY },
  });
  await visitor.rejectAll();
  await visitor.page.evaluate("acme.track('refused')");
  await visitor.page.evaluate(() => window.sluice?.give('acme'));
  await visitor.settle();
  await visitor.page.evaluate("acme.track('given')");
  await expect.poll(lab.ran).toEqual(['track given']);
});

test('what a library declares as a function, or an async one brings by and by, is found too', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: `<script async src="https://acme.test/acme.js?ms=200"></script><script src="https://beta.test/beta.js"></script>
      <script>acme('first'); beta('first');</script>`,
    files: {
      'acme.js': "setTimeout(() => { window.acme = (name) => ran.push('acme ' + name); }, 100)",
      'beta.js': "function beta(name) { ran.push('beta ' + name); }",
    },
  });
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['beta first', 'acme first']);
});

test('a snippet that brings its own queue finds no stub, and a global of the page stays as it is', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: `<script>
        (function (name) {
          if (window[name]) return ran.push('was there');
          const queue = window[name] = (...args) => queue.run ? queue.run(...args) : (queue.calls = queue.calls || []).push(args);
          const script = document.createElement('script');
          script.src = 'https://acme.test/queue.js';
          document.head.append(script);
        })('acme');
        acme('queued');
        var beta = 'mine';
      </script>
      <script src="https://beta.test/beta.js"></script>`,
    files: {
      'queue.js': "acme.run = (name) => ran.push('acme ' + name); acme.calls.forEach((args) => acme.run(...args));",
      'beta.js': 'ran.push(beta)',
    },
  });
  await visitor.acceptAll();
  await expect.poll(async () => (await lab.ran()).sort()).toEqual(['acme queued', 'mine']);
});

test('another vendor’s script that calls a held one does not fail', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    head: `<script src="https://beta.test/library.js"></script>
      <script src="https://acme.test/manager.js"></script>`,
    files: { 'manager.js': "beta.track('x'); ran.push('managed')" },
  });
  await visitor.page.evaluate(() => window.sluice?.give('acme'));
  await expect.poll(lab.ran).toEqual(['managed']);
});

test('after undo no stub is left', async ({ arrive }) => {
  const visitor = await arrive();
  await openLab(visitor, { head: UNMARKED });
  expect(await visitor.page.evaluate("sluice.undo(), 'acme' in window")).toBe(false);
});
