/**
 * What the catalogue costs in the head of a page: making the table into a matcher, and asking it whose an address is. In ratios to
 * the plain way, JSON and a map, in the same run, because times differ from machine to machine. Run after `npm run build`:
 *
 *   node bench/catalogue.bench.mjs
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import {
  CATALOGUE,
  CATALOGUE_TABLE,
  createMatcher,
  decodeTable,
  resolveRules,
  ruleOf,
} from '../packages/catalog/dist/index.js';

const RUNS = 300;
const config = { vendors: ['google-analytics', 'google-ads', 'youtube'].map((id) => ({ id, enabled: true })) };
const json = JSON.stringify(CATALOGUE.map(ruleOf));
const brotli = (text) => brotliCompressSync(text).length;

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function microseconds(task, times = 1) {
  const start = performance.now();
  for (let time = 0; time < times; time++) task();
  return ((performance.now() - start) * 1000) / times;
}

const fromTable = () => createMatcher(resolveRules(config, decodeTable(CATALOGUE_TABLE)).rules);
const fromJson = () => new Map(JSON.parse(json).flatMap(({ id, hosts }) => hosts.map((host) => [host, id])));

const FIRST = '--first';
if (process.argv[2] === FIRST) {
  console.log(microseconds(process.argv[3] === 'table' ? fromTable : fromJson));
  process.exit();
}

/** The first run in a process is what a page pays: nothing is compiled yet. */
function firstRun(way) {
  const script = fileURLToPath(import.meta.url);
  return median(Array.from({ length: 9 }, () => Number(execFileSync(process.execPath, [script, FIRST, way]))));
}

const first = { table: firstRun('table'), json: firstRun('json') };
const later = { table: [], json: [] };
for (let run = 0; run < RUNS; run++) {
  later.table.push(microseconds(fromTable));
  later.json.push(microseconds(fromJson));
}

const matcher = fromTable();
const addresses = [
  'https://www.googletagmanager.com/gtag/js?id=G-1',
  'https://www.google-analytics.com/g/collect?v=2',
  'https://cdn.assets.example.org/app/main.js?v=1',
  'https://connect.facebook.net/en_US/fbevents.js',
].map((address) => new URL(address));
// The address is taken apart beforehand: the getters of `URL` cost more than the look-up.
const parts = addresses.map(({ hostname, pathname, search }) => ({ hostname, pathname, search }));
const lookup = median(
  Array.from({ length: RUNS }, () => microseconds(() => parts.forEach(matcher.vendorOf), 100) / parts.length),
);

const lines = CATALOGUE_TABLE.split('\n');
console.log(`${CATALOGUE.length} vendors, ${CATALOGUE.flatMap(({ hosts }) => hosts).length} hosts`);
console.log(`table: ${brotli(CATALOGUE_TABLE)} bytes in brotli, as JSON ${brotli(json)}`);
console.log(
  `  hosts, ids, categories ${brotli(lines.slice(0, 12).join('\n'))}; cookies, keys, embeds, globals ${brotli(lines.slice(12).join('\n'))}`,
);
console.log(
  `table to matcher, first run: ${(first.table / first.json).toFixed(2)} of JSON to map (${first.table.toFixed(0)} µs)`,
);
console.log(`table to matcher, later runs: ${(median(later.table) / median(later.json)).toFixed(2)} of JSON to map`);
console.log(`one look-up: ${lookup.toFixed(2)} µs`);
if (lookup > 1) throw new Error(`a look-up takes ${lookup.toFixed(2)} µs; the page can afford 1`);
