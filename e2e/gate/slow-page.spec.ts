import { readFile } from 'node:fs/promises';
import { type ServedSites, serveSites } from '@sluice/sites';
import { expect, test } from '../fixtures/test.ts';
import { LAB_CONFIG } from './lab.ts';

const SCRIPT = new URL('../../packages/sdk/dist/tag/sluice.js', import.meta.url);
/** Milliseconds between two pieces: the parser is through with one before the next one comes. */
const PAUSE = 150;

/** The page in the pieces in which a slow network brings it: each cut is in the text of an element. */
const PIECES = [
  `<!doctype html><html lang="en"><head><title>Slow</title>
<script src="/sluice.js" data-config='${LAB_CONFIG}'></script></head><body><h1>Slow</h1>
<script type="module">`,
  `import 'https://acme`,
  `.test/vendor.js';</script>
<script type="module">import 'https:`,
  `//stranger.test/module.js';</script>
<script type="importmap">{ "imports": { "acme": "https://acme`,
  `.test/mapped.js" } }</script><script type="module">import 'acme';</script>
<style>p { color: red } h1 { background: url(https://acme`,
  `.test/picture.svg) }</style><p>The end</p></body></html>`,
];

let site: ServedSites;
test.beforeAll(async () => {
  const script = await readFile(SCRIPT, 'utf8');
  site = await serveSites({
    slow: {
      fetch: ({ url }) =>
        url.endsWith('.js')
          ? new Response(script, { headers: { 'content-type': 'text/javascript' } })
          : new Response(inPieces(), { headers: { 'content-type': 'text/html' } }),
    },
  });
});
test.afterAll(() => site.close());

function inPieces(): ReadableStream<Uint8Array> {
  const pieces = [...PIECES];
  return new ReadableStream({
    async pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) return controller.close();
      controller.enqueue(new TextEncoder().encode(piece));
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    },
  });
}

test('what a script or a style names is held though it arrives in pieces', async ({ arrive, tracker }) => {
  const { page, settle } = await arrive();
  await page.goto(site.urlOf('slow'));
  await page.getByText('The end').waitFor();
  await settle();
  expect(tracker.hits().map(({ host, path }) => `${host}${path}`)).toEqual([]);
});
