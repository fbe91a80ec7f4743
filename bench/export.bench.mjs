import { fork } from 'node:child_process';
import { once } from 'node:events';

// What an export takes: `npm run bench -- export`, after `npx tsc -b`. Receipts are made when they are read, so that it is the collector's part alone. `EXPORT_ROWS=100000`
// takes fewer than ten million.

const ROWS = Number(process.env.EXPORT_ROWS ?? 10_000_000);
const TOKEN = 'of-the-benchmark';

for (const format of ['csv', 'jsonl', 'jsonld', 'count']) {
  for (const rows of [ROWS / 1000, ROWS]) {
    const { seconds, bytes, most, cpu, tail } = await measure(format, rows);
    const rate = Math.round(rows / cpu).toLocaleString('en');
    console.log(
      `${format}, ${rows.toLocaleString('en')} receipts: ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(0)} s, ${rate} receipts for a CPU second; ` +
        `at most ${(most / 1e6).toFixed(0)} MB resident; ends ${JSON.stringify(tail.slice(-60))}`,
    );
  }
}

async function measure(format, rows) {
  const child = fork(new URL('../packages/collector/bench/serve-export.mjs', import.meta.url), [String(rows), TOKEN]);
  const [{ port }] = await once(child, 'message');
  let most = 0;
  let used = 0;
  child.on('message', ({ rss, cpu }) => {
    most = Math.max(most, rss);
    used = cpu.user + cpu.system;
  });
  const begun = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}/v1/export?format=${format}`, {
    headers: { Authorization: `Bearer ${TOKEN}` },
  });
  let bytes = 0;
  let last = new Uint8Array();
  for await (const chunk of answer.body) {
    bytes += chunk.length;
    last = chunk;
  }
  const seconds = (performance.now() - begun) / 1000;
  // What it has used last is told with the next message.
  await once(child, 'message');
  child.disconnect();
  return { seconds, bytes, most, cpu: used / 1e6, tail: new TextDecoder().decode(last) };
}
