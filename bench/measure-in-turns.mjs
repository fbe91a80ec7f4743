import { openBrowser } from './open-browser.mjs';
import { serveBench } from './serve-bench.mjs';
import { CONFIGS, pageOf, RAN } from './tools.mjs';

/**
 * Measures pages in turns in one Chromium, each in a fresh profile, as often as BENCH_RUNS says. `measure` gets the context, the page's
 * address and its entry; what it answers comes back by the page's name.
 */
export async function measureInTurns(pages, measure) {
  const runs = Number(process.env.BENCH_RUNS ?? 15);
  const pathOf = (name) => `/${name.replace(/\W+/g, '-')}`;
  const entries = Object.entries(pages);
  const server = await serveBench({
    ...CONFIGS,
    '/tag.js': RAN,
    ...Object.fromEntries(entries.map(([name, tool]) => [pathOf(name), pageOf(tool)])),
  });
  const browser = await openBrowser('chromium');
  const taken = Object.fromEntries(entries.map(([name]) => [name, []]));
  try {
    for (let run = 0; run < runs; run++) {
      for (const [name, tool] of entries) {
        const context = await browser.newContext();
        taken[name].push(await measure(context, server.origin + pathOf(name), tool));
        await context.close();
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return taken;
}
