import { median } from './median.mjs';
import { openBrowser } from './open-browser.mjs';
import { REFERENCE, slowDown } from './reference-conditions.mjs';
import { serveBench } from './serve-bench.mjs';
import { CONFIGS, PLAIN_TAGS, pageOf, RAN, TAGS, TOOLS } from './tools.mjs';
import { watchButton } from './watch-button.mjs';

// When all tags of a page have run for a visitor who agreed on an earlier visit, on a slow phone, beside the same tags that nothing
// holds. `npm run bench -- returning-visitor`, after `npm run build`; BENCH_RUNS sets how often.

const RUNS = Number(process.env.BENCH_RUNS ?? 15);
const { none, ...asking } = TOOLS;
const ordered = (tool) => ({ ...tool, file: (vendor, address) => tool.file(vendor, address).replace(' async', '') });
const pages = {
  'plain async tags': PLAIN_TAGS,
  'plain tags, in order': ordered(PLAIN_TAGS),
  ...asking,
  'sluice, in order': ordered(TOOLS.sluice),
};
const pathOf = (name) => `/${name.replace(/\W+/g, '-')}`;
const server = await serveBench({
  ...CONFIGS,
  '/tag.js': RAN,
  ...Object.fromEntries(Object.entries(pages).map(([name, tool]) => [pathOf(name), pageOf(tool)])),
});
const browser = await openBrowser('chromium');
const taken = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
try {
  for (let run = 0; run < RUNS; run++) {
    for (const [name, tool] of Object.entries(pages)) taken[name].push(await comeBack(name, tool));
  }
} finally {
  await browser.close();
  server.close();
}
const { bitsPerSecond, latency, slowdown } = REFERENCE;
console.log(
  `all ${TAGS} tags ran, visitor who agreed; ${bitsPerSecond / 1e6} Mbit/s, ${latency} ms, ${slowdown}x slower:`,
);
const plain = median(taken['plain async tags']);
for (const [name, times] of Object.entries(taken)) {
  console.log(`  ${name.padEnd(24)} ${median(times).toFixed(0).padStart(5)} ms  ${(median(times) / plain).toFixed(2)}`);
}

/** Milliseconds from the start of the second visit. */
async function comeBack(name, { accept }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const address = server.origin + pathOf(name);
  if (accept) {
    await page.addInitScript(watchButton, accept);
    await page.goto(address);
    await page.waitForFunction('window.clickable', undefined, { polling: 100 });
    await page.evaluate(() => window.acceptButton.click());
    await page.waitForFunction('window.allRan', undefined, { polling: 100 });
  }
  await slowDown(await context.newCDPSession(page));
  await page.goto(address);
  await page.waitForFunction('window.allRan', undefined, { polling: 100 });
  const time = await page.evaluate('window.allRan');
  await context.close();
  return time;
}
