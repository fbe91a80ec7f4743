import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';

// What a click on "Accept all" costs a page with 30 held tags: script time until the next frame is on the screen, at a processor
// four times slower, beside a page in which a plain loader inserts the same 30 scripts on a click. Measures what `npm run build` has built.

const TAGS = 30;
const RUNS = 9;
const SLOWDOWN = 4;
/** The tags' own work is not ours: their files come after what is measured. */
const ANSWER_AFTER = 1500;
const FILES = new URL('../packages/sdk/dist/tag/', import.meta.url);
const CONFIG = JSON.stringify({
  vendors: [{ id: 'bench', name: 'Bench', category: 'ads' }],
  policy: { url: '/privacy' },
});

/** Two of three tags are files, every third an inline snippet. */
const held = Array.from({ length: TAGS }, (_, index) =>
  index % 3 === 2
    ? `<script type="text/plain" data-sluice="bench">window.ran = (window.ran ?? 0) + 1</script>`
    : `<script type="text/plain" data-sluice="bench" data-src="/slow.js?${index}" async></script>`,
).join('\n');

const PAGES = {
  '/sluice': `<script src="/sluice.js" data-config='${CONFIG}'></script>${held}<h1>Shop</h1>`,
  '/plain': `<h1>Shop</h1><dialog open><button>Accept all</button></dialog><script>
    document.querySelector('button').onclick = () => {
      document.querySelector('dialog').remove();
      for (let index = 0; index < ${TAGS}; index++) {
        const script = document.createElement('script');
        if (index % 3 === 2) script.text = 'window.ran = (window.ran ?? 0) + 1';
        else script.src = '/slow.js?' + index;
        document.head.append(script);
      }
    };
  </script>`,
};

const server = createServer(async ({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/slow.js') await new Promise((resolve) => setTimeout(resolve, ANSWER_AFTER));
  const page = PAGES[pathname];
  const type = page ? 'text/html' : 'text/javascript';
  const body = page ? `<!doctype html><html lang="en"><title>Bench</title>${page}` : await fileOf(pathname);
  response.writeHead(200, { 'content-type': type }).end(body);
});

function fileOf(pathname) {
  return pathname.startsWith('/sluice') ? readFile(new URL(pathname.slice(1), FILES)) : '';
}

/** Milliseconds from the click: until the frame after it is there, and until everything is released. */
async function measure(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address);
  const button = page.getByRole('button', { name: 'Accept all' });
  await button.waitFor();
  await page.waitForTimeout(500);
  const { x, y, width, height } = await button.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluate(() => {
    window.framed = new Promise((resolve) => {
      addEventListener('click', () => requestAnimationFrame(() => setTimeout(resolve)), { capture: true, once: true });
    });
  });
  const before = await metrics(session);
  await page.mouse.down();
  await page.mouse.up();
  await page.evaluate('framed');
  const framed = await metrics(session);
  await page.waitForTimeout(ANSWER_AFTER / 2);
  const released = await metrics(session);
  await context.close();
  return {
    'script until the next frame': framed.ScriptDuration - before.ScriptDuration,
    'all tasks until the next frame': framed.TaskDuration - before.TaskDuration,
    'script until every tag is on its way': released.ScriptDuration - before.ScriptDuration,
  };
}

/** In milliseconds. */
async function metrics(session) {
  const { metrics: all } = await session.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value * 1000]));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
});
const taken = { '/sluice': [], '/plain': [] };
for (let run = 0; run < RUNS; run++) {
  for (const path of Object.keys(taken)) taken[path].push(await measure(browser, origin + path));
}
await browser.close();
server.close();
server.closeAllConnections();

console.log(`a click on "Accept all" with ${TAGS} held tags, at ${SLOWDOWN}x slower; ratio to a plain loader:`);
for (const part of Object.keys(taken['/plain'][0])) {
  const [sluice, plain] = ['/sluice', '/plain'].map((path) => median(taken[path].map((each) => each[part])));
  console.log(`${part}: ${sluice.toFixed(1)} ms (${(sluice / plain).toFixed(2)})`);
}
