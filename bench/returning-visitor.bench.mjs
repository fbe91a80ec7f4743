import { measureInTurns } from './measure-in-turns.mjs';
import { median } from './median.mjs';
import { REFERENCE, slowDown } from './reference-conditions.mjs';
import { PLAIN_TAGS, TAGS, TOOLS } from './tools.mjs';
import { watchButton } from './watch-button.mjs';

// When all tags of a page have run for a visitor who agreed on an earlier visit, on a slow phone, beside the same tags that nothing
// holds. `npm run bench -- returning-visitor`, after `npm run build`; BENCH_RUNS sets how often.

const { none, ...asking } = TOOLS;
const ordered = (tool) => ({ ...tool, file: (vendor, address) => tool.file(vendor, address).replace(' async', '') });
const pages = {
  'plain async tags': PLAIN_TAGS,
  'plain tags, in order': ordered(PLAIN_TAGS),
  ...asking,
  'sluice, in order': ordered(TOOLS.sluice),
};
const taken = await measureInTurns(pages, comeBack);
const { bitsPerSecond, latency, slowdown } = REFERENCE;
console.log(
  `all ${TAGS} tags ran, visitor who agreed; ${bitsPerSecond / 1e6} Mbit/s, ${latency} ms, ${slowdown}x slower:`,
);
const plain = median(taken['plain async tags']);
for (const [name, times] of Object.entries(taken)) {
  console.log(`  ${name.padEnd(24)} ${median(times).toFixed(0).padStart(5)} ms  ${(median(times) / plain).toFixed(2)}`);
}

/** Milliseconds from the start of the second visit. */
async function comeBack(context, address, { accept }) {
  const page = await context.newPage();
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
  return page.evaluate('window.allRan');
}
