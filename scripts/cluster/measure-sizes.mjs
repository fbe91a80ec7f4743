/**
 * Measures what a receipt takes in PostgreSQL and prints docs/postgresql.md's tables from it: `SLUICE_DATABASE=postgres://... node
 * scripts/cluster/measure-sizes.mjs`, with a database that is empty and that nobody else writes to. Needs the packages built.
 */
import { createHash, randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { exampleReceipt, openPostgresStore } from '../../packages/collector/dist/index.js';
import { commit } from '../../packages/log/dist/index.js';
import { formatTable, sizesFor } from './sizes-for.mjs';

const RECEIPTS = 200_000;
const BATCH = 512;
const { SLUICE_DATABASE: url } = process.env;
if (!url) throw new Error('SLUICE_DATABASE is missing: give the address of an empty PostgreSQL database');
const postgres = createRequire(new URL('../../packages/collector/package.json', import.meta.url))('postgres');

const sql = postgres(url, { max: 1, onnotice: () => undefined });
const store = await openPostgresStore({ url });
const hash = (bytes) => createHash('sha256').update(bytes).digest();
const lsn = async () => Number((await sql`SELECT pg_current_wal_lsn() - '0/0' AS at`)[0].at);
const timed = async (act) => {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  await act();
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 };
};

function received() {
  const receipt = exampleReceipt({}, Date.now());
  const [body, salt] = [JSON.stringify(receipt), randomBytes(32)];
  return { receipt, body, receivedAt: new Date().toISOString(), salt, entry: commit(hash, salt, body) };
}

await sql`CHECKPOINT`;
const [start, bodyBytes] = [await lsn(), JSON.stringify(exampleReceipt()).length];
let [putting, sequencing] = [
  { seconds: 0, cpu: 0 },
  { seconds: 0, cpu: 0 },
];
const sum = (a, b) => ({ seconds: a.seconds + b.seconds, cpu: a.cpu + b.cpu });
let walOfLog = 0;
for (let stored = 0; stored < RECEIPTS; ) {
  // What arrives within a second or so.
  const batches = Array.from({ length: 10 }, () => Array.from({ length: BATCH }, received));
  putting = sum(
    putting,
    await timed(async () => {
      for (const batch of batches) await store.put(batch);
    }),
  );
  const before = await lsn();
  sequencing = sum(sequencing, await timed(() => store.sequence()));
  walOfLog += (await lsn()) - before;
  stored += 10 * BATCH;
}
const size = await store.sequence();
const wal = (await lsn()) - start;
await store.close();
await sql.unsafe('VACUUM ANALYZE');
const tables = await sql`
  SELECT regexp_replace(relname, '_(\\d{8}|default)$', '') AS name, sum(pg_table_size(oid))::bigint AS heap, sum(pg_indexes_size(oid))::bigint AS indexes
  FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace GROUP BY 1 ORDER BY 1`;
await sql.end();

const each = Object.fromEntries(
  tables.map(({ name, heap, indexes }) => [name, { heap: Number(heap) / size, indexes: Number(indexes) / size }]),
);
const of = (name) => each[name].heap + each[name].indexes;
const measured = {
  body: bodyBytes,
  receipt: of('receipt') + of('place'),
  log: of('log_entries') + of('tile'),
  wal: wal / size,
};
console.log(
  'bytes of each table for a receipt:',
  JSON.stringify(each, (_, value) => (typeof value === 'number' ? Math.round(value) : value)),
);
console.log(
  'bytes for a receipt:',
  JSON.stringify(measured, (_, value) => Math.round(value * 10) / 10 || value),
  'of the log’s WAL',
  Math.round(walOfLog / size),
);
console.log(
  `put: ${Math.round(size / putting.seconds)} receipts/s on one connection, ${Math.round(size / putting.cpu)} per CPU second of the collector`,
);
console.log(
  `sequence: ${Math.round(size / sequencing.seconds)} receipts/s, ${Math.round(size / sequencing.cpu)} per CPU second of the collector`,
);
console.log(formatTable(sizesFor(measured)));
