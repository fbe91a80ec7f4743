import { parseConfig } from '../packages/core/dist/index.js';
import { createMarker, markStream } from '../packages/edge/dist/index.js';
import { typicalPage } from './typical-page.mjs';

// How fast marking is on one core, beside passing the same bytes on: `npm run bench -- mark`, after `npx tsc -b`.

const { config } = parseConfig({ vendors: ['google-analytics', 'meta-pixel', 'youtube'] });
const CHUNK = 16 * 1024;
const ROUNDS = 5;
const LEAST = 500;

for (const kilobytes of [50, 150, 500]) {
  const html = typicalPage(kilobytes * 1000);
  const pieces = cut(html, CHUNK);
  const bytes = pieces.map((piece) => new TextEncoder().encode(piece));
  const options = { config, page: 'https://shop.example/' };

  const whole = await rate(html.length, () => {
    const marker = createMarker(options);
    return marker.write(html) + marker.end();
  });
  const chunked = await rate(html.length, () => {
    const marker = createMarker(options);
    return pieces.map((piece) => marker.write(piece)).join('') + marker.end();
  });
  const stream = await rate(html.length, () => drain(bytes, markStream(options)));
  const plain = await rate(html.length, () => drain(bytes, new TransformStream()));
  const first = await firstByte(bytes, () => markStream(options));
  const plainFirst = await firstByte(bytes, () => new TransformStream());
  console.log(
    `${kilobytes} kB: marker ${whole.toFixed(0)} MB/s whole, ${chunked.toFixed(0)} MB/s in chunks of 16 KiB; ` +
      `stream of bytes ${stream.toFixed(0)} MB/s, ${(plain / stream).toFixed(1)} times as long as a plain pass-through; ` +
      `first byte after ${first.toFixed(3)} ms, plain ${plainFirst.toFixed(3)} ms`,
  );
}

function cut(text, size) {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
}

/**
 * The best of some rounds, in MB for each second of processor time: whatever else the machine does only makes a round slower, and the
 * clock on the wall would count it.
 */
async function rate(size, run) {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    let runs = 0;
    while (spent(start) < LEAST) {
      await run();
      runs += 1;
    }
    best = Math.max(best, (runs * size) / 1000 / spent(start));
  }
  return best;
}

/** Milliseconds of processor time. */
function spent(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function source(bytes) {
  return new ReadableStream({
    start(controller) {
      for (const chunk of bytes) controller.enqueue(chunk);
      controller.close();
    },
  });
}

async function drain(bytes, transform) {
  let size = 0;
  for await (const chunk of source(bytes).pipeThrough(transform)) size += chunk.length;
  return size;
}

/** Milliseconds until the first byte is there: the median of many. */
async function firstByte(bytes, createTransform) {
  const times = [];
  for (let run = 0; run < 201; run++) {
    const start = performance.now();
    const reader = source(bytes).pipeThrough(createTransform()).getReader();
    await reader.read();
    times.push(performance.now() - start);
    await reader.cancel();
  }
  return times.sort((a, b) => a - b)[100];
}
