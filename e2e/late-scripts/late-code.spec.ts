import { expect, test } from '../fixtures/test.ts';
import { openLab } from '../gate/lab.ts';

const CODE = '**/sluice-late.js';
const MARK = 'type="text/plain" data-sluice="acme"';
const BODY = `<script ${MARK}>ran.push('first')</script><div id="place"><script ${MARK}>document.write('<p>One</p>'); ran.push('wrote')</script><em>after</em></div>
  <script ${MARK}>ran.push('next')</script>`;

test('a visitor who comes back waits for no code: tags run, and what they write follows as soon as it can', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, { body: BODY });
  await visitor.acceptAll();
  let arrives = (): void => {};
  const held = new Promise<void>((resolve) => {
    arrives = resolve;
  });
  await visitor.context.route(CODE, (route) => held.then(() => route.continue()));
  await visitor.page.reload({ waitUntil: 'domcontentloaded' });
  await expect.poll(lab.ran).toEqual(['first', 'wrote', 'next']);
  await expect(visitor.page.locator('#place')).toHaveText('after');
  arrives();
  await expect(visitor.page.locator('#place p')).toHaveText('One');
});

test('a page that cannot get the code goes on: tags run after a yes, and none of them wipes it', async ({ arrive }) => {
  const visitor = await arrive();
  await visitor.context.route(CODE, (route) => route.abort());
  const lab = await openLab(visitor, { head: '<script src="https://acme.test/tag.js"></script>', body: BODY });
  expect(await lab.ran()).toEqual([]);
  await visitor.acceptAll();
  await expect.poll(lab.ran).toEqual(['tag.js', 'first', 'wrote', 'next']);
  await expect(visitor.page.getByRole('heading', { name: 'Lab' })).toBeVisible();
});

test('a visitor who has refused never downloads the code', async ({ arrive }) => {
  const visitor = await arrive();
  const lab = await openLab(visitor, { body: BODY });
  await visitor.rejectAll();
  const asked: string[] = [];
  visitor.page.on('request', (request) => asked.push(request.url()));
  await visitor.reload();
  expect(await lab.ran()).toEqual([]);
  expect(asked.filter((url) => /sluice-\w+\.js/.test(url)).map((url) => url.split('/').at(-1))).toEqual([
    'sluice-sweeper.js',
  ]);
});
