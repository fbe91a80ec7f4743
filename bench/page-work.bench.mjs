import { median } from './median.mjs';
import { ENGINES, openBrowser } from './open-browser.mjs';
import { serveBench } from './serve-bench.mjs';

// What the gate costs a page's own work: the same tasks in the same page without the script tag, with it and no choice made, and with
// it and everything accepted; in turns, in one process of the browser. `npm run bench -- page-work`, after `npm run build`;
// BENCH_RUNS, BENCH_ENGINE and BENCH_TASK narrow it.

const RUNS = Number(process.env.BENCH_RUNS ?? 9);
const VENDORS =
  'google-analytics google-ads meta-pixel youtube x-timeline hotjar hubspot linkedin-insight tiktok-pixel microsoft-clarity';

const tag = `<script src="/sluice/sluice.js" data-site="bench" data-policy="/privacy" data-vendors="${VENDORS}"></script>`;
const rest =
  '<meta charset="utf-8"><title>Bench</title><script src="/bench/page-work-tasks.js"></script><body><h1>Shop</h1>';
const server = await serveBench({ '/bare': rest, '/tag': tag + rest });

for (const engine of ENGINES.filter((name) => (process.env.BENCH_ENGINE ?? name) === name)) {
  const browser = await openBrowser(engine);
  try {
    print(engine, await measureAll(browser));
  } finally {
    await browser.close();
  }
}
server.close();

/** Times by task and state. */
async function measureAll(browser) {
  const states = {
    bare: await openState(browser, '/bare'),
    undecided: await openState(browser, '/tag'),
    accepted: await openState(browser, '/tag'),
  };
  await states.accepted.page.evaluate(() =>
    globalThis.sluice.give(...Object.keys(globalThis.sluice.snapshot().allowed)),
  );
  const repeats = Object.entries(await states.bare.page.evaluate('taskRepeats'));
  const times = new Map();
  for (const [name, often] of repeats.filter(([each]) => each.includes(process.env.BENCH_TASK ?? ''))) {
    const taken = { bare: [], undecided: [], accepted: [] };
    for (let run = 0; run < RUNS; run++) {
      // Whoever goes first in a round pays for what the machine does at its beginning.
      const order = Object.keys(states);
      for (const state of run % 2 ? order : order.reverse())
        taken[state].push(...(await measure(states[state], name, often)));
    }
    times.set(name, taken);
  }
  return times;
}

async function openState(browser, path) {
  const page = await (await browser.newContext()).newPage();
  const state = { page, address: server.origin + path };
  await page.goto(state.address);
  return state;
}

/** In a page of its own: what was compiled and thrown away by another task would count otherwise. */
async function measure({ page, address }, name, often) {
  await page.goto(address);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
  return page.evaluate(
    async ([task, times]) => {
      const taken = [];
      for (let time = 0; time < times; time++) taken.push(await globalThis.measureTask(task));
      return taken;
    },
    [name, often],
  );
}

function print(engine, times) {
  console.log(`${engine}: milliseconds without the tag; ratio with it undecided, accepted`);
  for (const [name, { bare, undecided, accepted }] of times) {
    const without = median(bare);
    const ratios = [undecided, accepted].map((taken) => (median(taken) / without).toFixed(2));
    console.log(`${name.padEnd(48)} ${without.toFixed(2).padStart(8)}  ${ratios.join('  ')}`);
  }
}
