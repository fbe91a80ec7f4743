import { measureInTurns } from './measure-in-turns.mjs';
import { median } from './median.mjs';
import { REFERENCE, slowDown } from './reference-conditions.mjs';
import { TOOLS } from './tools.mjs';
import { watchButton } from './watch-button.mjs';

// Whether the prompt becomes what a page is judged by: its largest contentful paint, and how far things move. A phone, a page of text
// alone, the first visit; each tool in turns with no tool. `npm run bench -- largest-paint`, after `npm run build`; BENCH_RUNS sets how often.

const PHONE = { width: 390, height: 844 };
/** Little text, so that a prompt with a longer paragraph would be the largest. */
const content = `<h1>Shop</h1>${'<p>Shoes, hats and bags, all in one place.</p>'.repeat(12)}`;
const pages = Object.fromEntries(Object.entries(TOOLS).map(([name, tool]) => [name, { ...tool, content }]));
const taken = await measureInTurns(pages, visit);
print();

async function visit(context, address, { accept }) {
  const page = await context.newPage();
  await page.setViewportSize(PHONE);
  await slowDown(await context.newCDPSession(page));
  await page.addInitScript(() => {
    window.paints = [];
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const { startTime, size, element } of list.getEntries())
        window.paints.push({ startTime, size, isTools: Boolean(element?.closest('.sluice-ui, #cc-main, #klaro')) });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shifted += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  if (accept) await page.addInitScript(watchButton, accept);
  await page.goto(address);
  if (accept) await page.waitForFunction('window.clickable', undefined, { polling: 100 });
  // Some slide in.
  await page.waitForTimeout(1500);
  return page.evaluate(() => ({ paint: window.paints.at(-1), shifted: window.shifted }));
}

function print() {
  const { bitsPerSecond, latency, slowdown } = REFERENCE;
  console.log(
    `first visit of a page of text on a phone; ${bitsPerSecond / 1e6} Mbit/s, ${latency} ms, processor ${slowdown}x slower:`,
  );
  const without = median(taken.none.map(({ paint }) => paint.startTime));
  for (const [name, visits] of Object.entries(taken)) {
    const largest = median(visits.map(({ paint }) => paint.startTime));
    const ours = visits.filter(({ paint }) => paint.isTools).length;
    const shifted = median(visits.map((visit) => visit.shifted));
    console.log(
      `  ${name.padEnd(24)} largest contentful paint ${largest.toFixed(0).padStart(5)} ms (${(largest / without).toFixed(2)})` +
        `  the tool's own in ${ours} of ${visits.length}  layout shift ${shifted.toFixed(3)}`,
    );
  }
}
