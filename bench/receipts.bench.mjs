import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { median } from './median.mjs';

// How many receipts a second a collector acknowledges, each of them after a sync of its disk. The collector, what it is compared with, and the raw database have
// one core, who sends has another; in turns, so that what else this machine does meets all of them.

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const CONNECTIONS = Number(process.env.CONNECTIONS ?? 200);
const COUNT = Number(process.env.COUNT ?? 50_000);
/** As docs/collector.md has it. */
const FLAGS = (process.env.SERVER_FLAGS ?? '--max-semi-space-size=64').split(' ');
const SERVER_CORE = '1';
const CLIENT_CORE = '0';
const TOKEN = 'only-for-this-benchmark';
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Starts a program on a core of its own, with its output in a file, so that nobody has to read it meanwhile. */
async function serve(file, env, folder) {
  const output = join(folder, 'output');
  const program = ['-c', SERVER_CORE, process.execPath, ...FLAGS, at(file)];
  const child = spawn('taskset', program, {
    env: { ...process.env, ...env },
    stdio: ['ignore', openSync(output, 'a'), 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  for (let tries = 0; tries < 200; tries++) {
    const [, url] = /listens on (\S+)/.exec(readFileSync(output, 'utf8')) ?? [];
    if (url) {
      const close = () => {
        child.kill('SIGTERM');
        return ended;
      };
      return { url, pid: child.pid, close };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${file} does not start`);
}

/** Seconds of a processor that a process has taken so far. */
function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Sends receipts, and measures what that costs the server. */
async function load({ url, pid }) {
  const program = ['-c', CLIENT_CORE, process.execPath, at('receipts-load.mjs'), url, CONNECTIONS, COUNT].map(String);
  const child = spawn('taskset', program, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value);
  const { bytes } = await next();
  child.stdin.write('warm up\n');
  await next();
  const before = cpuSeconds(pid);
  child.stdin.write('go\n');
  const found = await next();
  const cpu = cpuSeconds(pid) - before;
  child.stdin.end();
  return { ...found, bytes, perCpuSecond: COUNT / cpu };
}

async function meanBatch(url) {
  const text = await (await fetch(`${url}/metrics`, { headers: { Authorization: `Bearer ${TOKEN}` } })).text();
  const read = (name) => Number(new RegExp(`^sluice_commit_receipts_${name} (\\S+)`, 'm').exec(text)?.[1]);
  return Math.round(read('sum') / read('count'));
}

async function collector() {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
  const sites = [{ id: 'shop', origins: ['https://shop.example'], limit: { perSecond: 1_000_000, burst: 1_000_000 } }];
  const env = {
    SLUICE_SITES: JSON.stringify(sites),
    SLUICE_PORT: '0',
    SLUICE_DATA: join(folder, 'data'),
    SLUICE_METRICS_TOKEN: TOKEN,
    SLUICE_DRAIN_SECONDS: '0',
  };
  const server = await serve('../packages/collector/dist/main.js', env, folder);
  const found = await load(server);
  const batch = await meanBatch(server.url);
  await server.close();
  rmSync(folder, { recursive: true });
  if (found.statuses[201] !== COUNT) throw new Error(`not every receipt was stored: ${JSON.stringify(found.statuses)}`);
  return { ...found, batch };
}

async function nothing() {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
  const server = await serve('nothing-server.mjs', {}, folder);
  const found = await load(server);
  await server.close();
  rmSync(folder, { recursive: true });
  return found;
}

function raw(batch) {
  const program = ['-c', SERVER_CORE, process.execPath, at('raw-sqlite.mjs'), COUNT, batch].map(String);
  const child = spawn('taskset', program, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve) => child.stdout.on('data', (text) => resolve(JSON.parse(text))));
}

const rounds = [];
for (let round = 0; round < ROUNDS; round++) {
  const ours = await collector();
  const limit = await nothing();
  const database = await raw(ours.batch);
  rounds.push({ ours, limit, database });
  console.log(
    `round ${round + 1}: ${Math.round(ours.perSecond)} receipts/s (${Math.round(ours.perCpuSecond)} per CPU second), p50 ${ours.p50.toFixed(1)} ms, p99 ${ours.p99.toFixed(1)} ms, ${ours.batch} a transaction; nothing ${Math.round(limit.perSecond)}/s (${Math.round(limit.perCpuSecond)} per CPU second); raw database ${Math.round(database.perSecond)}/s`,
  );
}
const of = (read) => median(rounds.map(read));
const best = Math.max(...rounds.map(({ ours }) => ours.perSecond));
console.log(
  `${cpus()[0].model}, ${cpus().length} cores; Node ${process.version}; ${CONNECTIONS} connections; ${rounds[0].ours.bytes} bytes a request`,
);
console.log(`receipts/s: median ${Math.round(of(({ ours }) => ours.perSecond))}, best ${Math.round(best)}`);
console.log(`receipts per CPU second of the collector: median ${Math.round(of(({ ours }) => ours.perCpuSecond))}`);
console.log(
  `ratio to a server that does nothing, per CPU second: ${of(({ ours, limit }) => ours.perCpuSecond / limit.perCpuSecond).toFixed(2)}`,
);
console.log(`ratio to the raw database: ${of(({ ours, database }) => ours.perSecond / database.perSecond).toFixed(2)}`);
