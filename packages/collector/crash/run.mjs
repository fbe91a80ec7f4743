import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findOnPath } from '../../../scripts/find-on-path.mjs';
import { checkDatabase } from './check-database.mjs';
import { createBook, sendReceipts } from './send-receipts.mjs';
import { startCollector } from './start-collector.mjs';

// `npm run test:crash`: kills a collector at random moments, and lets its disk fail, while receipts pour in. Ends with 1 if anything is missing that was
// acknowledged, if the log is not whole, or if the same test finds nothing wrong with a collector that acknowledges too early.

const { values } = parseArgs({ options: { kills: { type: 'string', default: '20' }, seed: { type: 'string' } } });
const kills = Number(values.kills);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const random = createRandom(seed);
const root = mkdtempSync(join(tmpdir(), 'sluice-crash-'));
const strace = findOnPath(['strace'], process.env.PATH);
const EARLY = fileURLToPath(new URL('./early-collector.mjs', import.meta.url));
const FSYNC = 'fsync,fdatasync';
let isRight = true;

/** A disk on which each sync takes 30 ms: most kills then fall between what is written and what is acknowledged. */
const SLOW = 'delay_enter=30000';

/** Disks that fail. `forGood`: nothing may be acknowledged any more behind the first failure. */
const FAULTS = [
  { name: 'every sync fails from some moment on (EIO)', calls: FSYNC, inject: 'error=EIO:when=150+', forGood: true },
  { name: 'some syncs fail (EIO)', calls: FSYNC, inject: 'error=EIO:when=60+41', forGood: false },
  {
    name: 'the disk is full from some moment on (ENOSPC)',
    calls: 'pwrite64',
    inject: 'error=ENOSPC:when=4000+',
    forGood: true,
  },
  {
    name: 'some writes find the disk full (ENOSPC)',
    calls: 'pwrite64',
    inject: 'error=ENOSPC:when=2000+997',
    forGood: false,
  },
];

try {
  console.log(`Crash test, --seed=${seed}\n`);
  await killOften('kill -9', { rounds: kills });
  if (strace) {
    await killOften('kill -9 with a slow disk', { rounds: Math.ceil(kills / 2), wrap: withFault(FSYNC, SLOW) });
    for (const fault of FAULTS) await failDisk(fault);
  } else
    fail('The disk that fails was not tried: there is no strace here. On Debian and Ubuntu: apt-get install strace');
  await killOften('negative control: a collector that acknowledges before it has written', {
    rounds: Math.min(5, kills),
    program: EARLY,
    mustLose: true,
  });
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(isRight ? '\nNothing that was acknowledged is missing.' : '\nFAILED');
process.exitCode = isRight ? 0 : 1;

/** Kills a collector at a random moment under load, time and again on one database. */
async function killOften(name, { rounds, program, wrap, mustLose = false }) {
  console.log(`${name}, ${rounds} times on one database`);
  const data = mkdtempSync(join(root, 'data-'));
  const book = createBook();
  for (let round = 0; round < rounds; round++) {
    const collector = await startCollector(data, { program, wrap });
    const before = book.acknowledged.size;
    const sender = sendReceipts(collector.url, book);
    // A program that has just started is slow: the moment counts from when it is at work.
    await until(() => book.acknowledged.size >= before + 200);
    const moment = Math.round(random() * 1000);
    await sleep(moment);
    await collector.kill();
    await sender.stop();
    const count = format(book.acknowledged.size - before).padStart(6);
    console.log(
      `  ${String(round + 1).padStart(2)}. ${count} acknowledged, killed after ${String(moment).padStart(4)} ms`,
    );
  }
  await report(data, book, mustLose);
}

/** Lets system calls of a collector fail under load, kills it, and looks at what a healthy disk then holds. */
async function failDisk({ name, calls, inject, forGood }) {
  console.log(name);
  const data = mkdtempSync(join(root, 'data-'));
  const collector = await startCollector(data, { wrap: withFault(calls, inject) });
  const book = createBook();
  const sender = sendReceipts(collector.url, book);
  await until(() => (book.statuses.get('503') ?? 0) >= 200);
  await sleep(1000);
  await collector.kill();
  await sender.stop();
  const told = [...book.statuses].map(([status, count]) => `${status}: ${format(count)}`).join(', ');
  console.log(`  answers: ${told}`);
  if (!book.statuses.has('503')) fail('  no receipt was answered with 503: the fault never came, or was not told');
  if (forGood && book.afterFailure > 0)
    fail(`  ${format(book.afterFailure)} were acknowledged behind the first failure`);
  if (!forGood && book.afterFailure === 0) fail('  the collector never came back to work');
  await report(data, book, false);
}

/** The command by which a program runs whose system calls go wrong. https://man7.org/linux/man-pages/man1/strace.1.html */
function withFault(calls, inject) {
  return [strace, '-f', '-q', '-o', '/dev/null', '-e', `trace=${calls}`, '-e', `inject=${calls}:${inject}`];
}

async function report(data, book, mustLose) {
  const { stored, lost, faults, checkpoints } = await checkDatabase(data, book);
  const sent = book.acknowledged.size;
  console.log(
    `  ${format(sent)} acknowledged, ${format(lost)} LOST; ${format(stored)} in the log, ${format(stored - sent + lost)} of them without an answer; ` +
      `${format(checkpoints)} signed checkpoints`,
  );
  if (mustLose) {
    if (lost === 0) fail('  the control lost nothing: this test would see no loss');
    else console.log('  as it must: the test can see a loss\n');
    return;
  }
  if (sent === 0) fail('  nothing was acknowledged: nothing was tried');
  if (lost > 0) fail('  what was acknowledged is missing');
  for (const fault of faults) fail(`  ${fault}`);
  if (lost === 0 && faults.length === 0) console.log('  none twice; entries, tiles and checkpoints are right\n');
}

function fail(line) {
  isRight = false;
  console.log(line);
}

function format(count) {
  return count.toLocaleString('en');
}

/** Waits until something is so, a minute at most. */
async function until(isSo) {
  for (const end = Date.now() + 60_000; !isSo() && Date.now() < end; ) await sleep(20);
}

function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** From 0 up to 1, the same again for the same seed: mulberry32. */
function createRandom(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
