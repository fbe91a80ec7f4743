import { measureInTurns } from './measure-in-turns.mjs';
import { median } from './median.mjs';
import { REFERENCE, slowDown } from './reference-conditions.mjs';
import { PLAIN_LOADER, TAGS, TOOLS } from './tools.mjs';
import { watchButton } from './watch-button.mjs';

// What a click on "Accept all" costs a page with 30 held tags on a slow phone, beside other tools and a page in which a plain loader
// inserts the same 30 scripts; and what the processor does until the next frame is on the screen. `npm run bench -- accept-click`, after
// `npm run build`; BENCH_RUNS sets how often.

const { none, ...asking } = TOOLS;
const pages = { 'plain loader': PLAIN_LOADER, ...asking };
const taken = await measureInTurns(pages, click);
print();

/** In milliseconds. */
async function click(context, address, { accept }) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // By the thread's own clock: what else the machine does meanwhile does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watchButton, accept);
  await page.goto(address);
  await page.waitForFunction('window.clickable', undefined, { polling: 100 });
  await page.waitForTimeout(500);
  await slowDown(session);
  // Only now: some slide in.
  const { x, y } = await page.evaluate(() => {
    const box = window.acceptButton.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(x, y);
  await page.evaluate(() => {
    addEventListener(
      'click',
      () => {
        window.clickedAt = performance.now();
      },
      { capture: true, once: true },
    );
    window.framed = new Promise((resolve) => {
      addEventListener(
        'click',
        () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - window.clickedAt))),
        { capture: true, once: true },
      );
    });
    window.handled = new Promise((resolve) => {
      new PerformanceObserver((list) => {
        const entry = list.getEntriesByName('click')[0];
        if (entry) resolve(entry.processingEnd - entry.processingStart);
      }).observe({ type: 'event', durationThreshold: 16 });
    });
  });
  const before = await metrics(session);
  await page.mouse.down();
  await page.mouse.up();
  const frame = await page.evaluate('window.framed');
  const after = await metrics(session);
  const handled = await page.evaluate(() =>
    Promise.race([window.handled, new Promise((resolve) => setTimeout(resolve, 1000, 0))]),
  );
  await page.waitForFunction('window.allRan', undefined, { polling: 100 });
  const all = await page.evaluate('window.allRan - window.clickedAt');
  const of = (metric) => after[metric] - before[metric];
  return {
    'event handled': handled,
    'next frame': frame,
    'all tags ran': all,
    'script until then': of('ScriptDuration'),
    style: of('RecalcStyleDuration'),
    layout: of('LayoutDuration'),
    'all tasks': of('TaskDuration') - of('DevToolsCommandDuration'),
  };
}

/** In milliseconds. */
async function metrics(session) {
  const { metrics: all } = await session.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value * 1000]));
}

function print() {
  console.log(`a click on "Accept all", ${TAGS} tags held, processor ${REFERENCE.slowdown}x slower; milliseconds:`);
  const names = Object.keys(taken);
  console.log(' '.repeat(20) + names.map((name) => name.padStart(23)).join(''));
  for (const part of Object.keys(taken.sluice[0])) {
    const values = names.map((name) =>
      median(taken[name].map((each) => each[part]))
        .toFixed(1)
        .padStart(23),
    );
    console.log(part.padEnd(20) + values.join(''));
  }
}
