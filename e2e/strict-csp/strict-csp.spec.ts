import { expect, test } from '../fixtures/test.ts';
import { openLab } from '../gate/lab.ts';

const POLICIES = [
  ['nonces alone', "default-src 'self'; script-src 'nonce-n1'; frame-src https:"],
  [
    'strict-dynamic and Trusted Types',
    "script-src 'nonce-n1' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'",
  ],
  [
    'a list of Trusted Types policies',
    "script-src 'nonce-n1' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types sluice",
  ],
] as const;

for (const [name, csp] of POLICIES) {
  test(`a site with a strict policy (${name}) can ask, hold and release without loosening it`, async ({ arrive }) => {
    const visitor = await arrive();
    const violations: string[] = [];
    visitor.page.on('console', (message) => {
      if (/Content.Security.Policy|TrustedScript/i.test(message.text())) violations.push(message.text());
    });
    const lab = await openLab(visitor, {
      csp,
      head: `<script nonce="n1" src="https://acme.test/library.js"></script>
        <script nonce="n1" type="text/plain" data-sluice="acme">ran.push('inline')</script>
        <script nonce="n1" type="text/plain" data-sluice="acme" data-src="https://acme.test/marked.js"></script>`,
    });
    await expect(visitor.banner).toBeVisible();
    const background = await visitor.banner.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(background).toBe('rgb(255, 255, 255)');
    expect(await lab.ran()).toEqual([]);
    await visitor.acceptAll();
    await expect.poll(lab.ran).toEqual(['library.js', 'inline', 'marked.js']);
    expect(violations).toEqual([]);
  });
}

test('a site that lists its Trusted Types policies without ours still gets its marked tags by its default policy', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    csp: "script-src 'nonce-n1' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types default",
    head: `<script nonce="n1">trustedTypes.createPolicy('default', { createScriptURL: (address) => address })</script>
      <script nonce="n1" type="text/plain" data-sluice="acme" data-src="https://acme.test/marked.js"></script>`,
  });
  expect(await lab.ran()).toEqual([]);
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['marked.js']);
});

test('nothing of Sluice needs more than a strict policy gives: no evaluated text, no markup from text, no style in an attribute', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, {
    csp: "default-src 'self'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'self'; frame-src https:; require-trusted-types-for 'script'; trusted-types sluice",
    head: '<script nonce="n1" type="text/plain" data-sluice="acme" data-src="https://acme.test/marked.js"></script>',
    body: '<iframe data-sluice="acme" data-src="https://acme.test/frame" title="A" width="300" height="200"></iframe><button type="button" data-sluice-open>Choices</button>',
  });
  await expect(visitor.banner).toBeVisible();
  const placeholder = visitor.page.getByRole('group', { name: 'Acme' });
  await expect(placeholder).toBeVisible();
  await visitor.page.getByRole('button', { name: 'Choices' }).press('Enter');
  await expect(visitor.preferences).toBeVisible();
  await visitor.page.keyboard.press('Escape');
  await placeholder.getByRole('button', { name: 'Load once' }).press('Enter');
  await expect(placeholder).toBeHidden();
  await visitor.page.evaluate(() => window.sluice?.inspect());
  await visitor.settle();
  expect(await lab.ran()).toEqual(['marked.js']);
  // A browser tells the console of everything that a policy stops.
  expect(visitor.consoleErrors).toEqual([]);
  expect(await visitor.page.evaluate(() => document.querySelectorAll('[style]').length)).toBe(0);
});
