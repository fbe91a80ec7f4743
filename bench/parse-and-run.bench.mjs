import { readFile } from 'node:fs/promises';
import { median } from './median.mjs';
import { openBrowser } from './open-browser.mjs';
import { REFERENCE, slowDown } from './reference-conditions.mjs';
import { serveBench } from './serve-bench.mjs';
import { CONFIGS, pageOf, TAGS, TOOLS } from './tools.mjs';
import { watchButton } from './watch-button.mjs';

// What a first visit costs: compiling and running the script that stands in the page, then the whole visit on a slow phone, beside
// the same page without a tool and with other tools, in turns. `npm run bench -- parse-and-run`, after `npm run build`; BENCH_RUNS sets
// how often.

const RUNS = Number(process.env.BENCH_RUNS ?? 15);
const pages = {
  ...CONFIGS,
  '/tag.js': '',
  ...Object.fromEntries(Object.entries(TOOLS).map(([name, tool]) => [`/${name}`, pageOf(tool)])),
};
const server = await serveBench(pages);
const browser = await openBrowser('chromium');
try {
  for (const slowdown of [1, REFERENCE.slowdown]) await printRun(slowdown);
  await printVisits();
} finally {
  await browser.close();
  server.close();
}

/** The start tag that a tool's script has in the page, and its text. */
async function scripts() {
  const read = (path) => readFile(new URL(path, import.meta.url), 'utf8');
  const vanilla = await read('../node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js');
  const vanillaConfig = CONFIGS['/vanilla-cookieconsent-config.js'].replace(/^import.*\n/, '\n');
  const klaro = await read('../node_modules/klaro/dist/klaro.js');
  return {
    sluice: [
      TOOLS.sluice.head.replace(/ src="[^"]*"|<\/script>/g, ''),
      await read('../packages/sdk/dist/tag/sluice.js'),
    ],
    'vanilla-cookieconsent': ['<script>', vanilla + vanillaConfig],
    klaro: ['<script>', `${CONFIGS['/klaro-config.js']}\n${klaro}`],
  };
}

async function printRun(slowdown) {
  const all = Object.entries(await scripts());
  const taken = Object.fromEntries(all.map(([name]) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const [name, [start, code]] of all) {
      // As text that the browser has never seen: what is compiled is not remembered.
      const text = `${code}\n// ${run} ${slowdown}`.replaceAll('</script', '<\\/script');
      pages['/run'] =
        `<head><script>start = performance.now()</script>${start}${text}</script><script>end = performance.now()</script><title>Shop</title><h1>Shop</h1>`;
      taken[name].push(await timeRun(slowdown));
    }
  }
  console.log(`compile and run in the head, processor ${slowdown}x slower:`);
  for (const [name, times] of Object.entries(taken)) {
    const own = median(times);
    console.log(`  ${name.padEnd(24)} ${own.toFixed(1).padStart(7)} ms  ${(own / median(taken.sluice)).toFixed(2)}`);
  }
}

async function timeRun(slowdown) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`${server.origin}/run`);
  const time = await page.evaluate('end - start');
  await context.close();
  return time;
}

async function printVisits() {
  const taken = Object.fromEntries(Object.keys(TOOLS).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const [name, tool] of Object.entries(TOOLS)) taken[name].push(await visit(name, tool));
  }
  const { bitsPerSecond, latency, slowdown } = REFERENCE;
  console.log(
    `first visit, ${TAGS} tags held; ${bitsPerSecond / 1e6} Mbit/s, ${latency} ms, processor ${slowdown}x slower:`,
  );
  const without = median(taken.none.map(({ paint }) => paint));
  const noScript = median(taken.none.map(({ script }) => script));
  for (const [name, visits] of Object.entries(taken)) {
    const of = (part) => median(visits.map((each) => each[part]));
    console.log(
      `  ${name.padEnd(24)} first contentful paint ${of('paint').toFixed(0).padStart(5)} ms (${(of('paint') / without).toFixed(2)})` +
        `  script ${(of('script') - noScript).toFixed(0).padStart(4)} ms  clickable ${of('clickable')?.toFixed(0) ?? '-'} ms  ${(of('bytes') / 1000).toFixed(1)} kB`,
    );
  }
}

/** Milliseconds from the start of the navigation, script time, and bytes that came over the network. */
async function visit(name, { accept }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // By the thread's own clock: what else the machine does meanwhile does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await slowDown(session);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  if (accept) await page.addInitScript(watchButton, accept);
  await page.goto(`${server.origin}/${name}`);
  if (accept) await page.waitForFunction('window.clickable', undefined, { polling: 100 });
  await page.waitForTimeout(1000);
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted) => metrics.find((each) => each.name === wanted).value * 1000;
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    clickable: window.clickable,
  }));
  await context.close();
  return { ...times, script: of('ScriptDuration') + of('V8CompileDuration'), bytes };
}
