import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const PUSH = `(window.sluiceQueue = window.sluiceQueue || []).push`;

/** Opens a page of the site's own with this head. */
async function open(visitor: Visitor, head: string): Promise<unknown> {
  await visitor.context.route('**/queue', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><script>var said = [];</script>${head}</head><body><h1>Queue</h1></body></html>`,
    }),
  );
  await visitor.open('/queue');
  return visitor.page.evaluate('said');
}

test('what a page asks for before Sluice is there happens once it is, in order, and then at once', async ({
  arrive,
}) => {
  const visitor = await arrive({ region: 'DE' });
  const said = await open(
    visitor,
    `<script>
      ${PUSH}((sluice) => said.push('first ' + (sluice === window.sluice)), null, 'garbage');
      ${PUSH}((sluice) => { sluice.on('ready', ({ prompt }) => said.push('ready ' + prompt)); });
      document.addEventListener('sluice:ready', () => said.push('event'));
      said.push('before');
    </script>
    <script src="/sluice/sluice.js" data-vendors="google-analytics"></script>
    <script>said.push('page'); ${PUSH}((sluice) => said.push('at once ' + sluice.allows('google-analytics'))); said.push('after');</script>`,
  );
  expect(said).toEqual(['before', 'first true', 'event', 'ready banner', 'page', 'at once false', 'after']);
});

test('a page works on where the script is blocked', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.context.route('**/sluice/sluice.js', (route) => route.abort());
  const said = await open(
    visitor,
    `<script src="/sluice/sluice.js"></script>
    <script>${PUSH}((sluice) => sluice.on('change', () => said.push('never'))); said.push('on');</script>`,
  );
  expect(said).toEqual(['on']);
});

test('one whose queue throws at every touch is guarded all the same', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  const said = await open(
    visitor,
    `<script>
      addEventListener('error', (event) => { said.push('reported'); event.preventDefault(); event.stopImmediatePropagation(); }, true);
      window.sluiceQueue = new Proxy([], { get() { throw new TypeError('the page’s own'); } });
    </script>
    <script src="/sluice/sluice.js" data-vendors="google-analytics"></script>
    <script>said.push(window.sluice.allows('google-analytics'));</script>`,
  );
  expect(said).toContain(false);
  await visitor.banner.waitFor();
});
