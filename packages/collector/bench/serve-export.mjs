import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp, createCommitQueue, createMemoryStore, exampleReceipt } from '../dist/index.js';

// The collector of `export.bench.mjs`, a process of its own: so many receipts, each made when it is read, and what memory it takes ten times a second.

const [total, token] = [Number(process.argv[2]), process.argv[3]];
const example = exampleReceipt();
const [start, end] = JSON.stringify(example).split(example.id);
const { site, event, source, regime } = example;
const bytes = new Uint8Array(32).fill(7);
const stored = { site, event, source, regime, receivedAt: example.at, salt: bytes, entry: bytes };

const madeAt = (seq) => {
  const id = `0195790e-1a40-7000-8000-${seq.toString(16).padStart(12, '0')}`;
  return { seq, id, ...stored, body: `${start}${id}${end}` };
};

const store = {
  ...createMemoryStore(),
  async list(_range, after, limit) {
    const first = after === '' ? 1 : Number.parseInt(after.slice(-12), 16) + 1;
    return Array.from({ length: Math.max(0, Math.min(limit, total - first + 1)) }, (_, index) => madeAt(first + index));
  },
};

const app = createApp({
  store,
  queue: createCommitQueue(store),
  sites: [{ id: 'shop', origins: ['https://shop.example'] }],
  operatorTokens: [{ name: 'bench', role: 'auditor', sha256: createHash('sha256').update(token).digest('hex') }],
});
const server = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1', () => {
  process.send({ port: server.address().port });
  setInterval(() => process.send({ rss: process.memoryUsage().rss, cpu: process.cpuUsage() }), 100);
});
process.once('disconnect', () => process.exit());
