import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { getRequestListener } from '@hono/node-server';
import { expect, test } from 'vitest';
import { digest } from '../access/digest.ts';
import { openCollector } from '../threats/open-collector.ts';
import { EXPORT_PAGE } from './receipt-pages.ts';
import { createGeneratedStore } from './testing/generated-store.ts';

const TOKEN = 'a-token-of-an-auditor';
const FORMATS = ['csv', 'jsonl', 'jsonld', 'count'];

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** The body of an export of so many receipts, as an auditor's program gets it. */
async function exporting(total: number, format: string) {
  const { store, pages } = createGeneratedStore(total);
  const { signIn } = openCollector({ store });
  const { body } = await (await signIn()).get(`/v1/export?format=${format}`);
  if (!body) throw new Error('no body');
  return { reader: body.getReader(), pages };
}

/** The most bytes that are in use at any time while somebody reads an export of so many receipts, and how many came. */
async function memoryOf(total: number, format: string): Promise<{ readonly most: number; readonly bytes: number }> {
  const { reader } = await exporting(total, format);
  let most = 0;
  let bytes = 0;
  for (let reads = 1; ; reads++) {
    const { done, value } = await reader.read();
    if (done) return { most, bytes };
    bytes += value.length;
    // A collection takes longer than all the rest.
    if (reads % 15 !== 8) continue;
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    most = Math.max(most, heapUsed + external);
  }
}

test.each(['csv', 'jsonld'])(
  'an export as %s takes no more memory with 24,000 receipts than with 4,000',
  async (format) => {
    const few = await memoryOf(4_000, format);
    const many = await memoryOf(24_000, format);
    const kept = 20_000 * 700;
    expect(many.bytes).toBeGreaterThan(few.bytes * 5);
    expect(many.most - few.most).toBeLessThan(kept / 4);
  },
);

test('of an export that nobody reads on nothing is read ahead, and one that was given up is read no further', async () => {
  const { reader, pages } = await exporting(EXPORT_PAGE * 100, 'jsonl');
  expect(pages()).toBe(1);
  await reader.read();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(pages()).toBe(2);
  await reader.cancel();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(pages()).toBe(2);
});

/** Asks for an export of a store that fails at a page, over a socket. */
async function overSocket(format: string, failAt: number) {
  const { store } = createGeneratedStore(EXPORT_PAGE * 10, failAt);
  const { app, log } = openCollector({
    store,
    operatorTokens: [{ name: 'nightly', role: 'auditor', sha256: digest(TOKEN) }],
  });
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/export?format=${format}`, {
      headers: { Authorization: `Bearer ${TOKEN}` },
    });
    const seen: string[] = [];
    const decoder = new TextDecoder();
    const ended = answer.body?.pipeTo(
      new WritableStream({ write: (chunk) => void seen.push(decoder.decode(chunk, { stream: true })) }),
    );
    return {
      status: answer.status,
      ended: await ended?.then(
        () => true,
        () => false,
      ),
      text: () => seen.join(''),
      log,
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test.each(FORMATS)(
  'a store that fails on the way cuts the connection of an export as %s: it never ends as if it were whole',
  async (format) => {
    for (const failAt of [2, 5]) {
      const { status, ended, text, log } = await overSocket(format, failAt);
      expect([status, ended]).toEqual([200, false]);
      expect(text()).not.toMatch(/secret|"end":|sluice:Export|"receipts"/);
      expect(log.join('\n')).toContain('An export was cut short.');
    }
  },
);

test('a store that does not answer at all is told as such, and what it said stays here', async () => {
  const { status, text, log } = await overSocket('csv', 1);
  expect(status).toBe(503);
  expect(text()).not.toContain('secret');
  expect(log.join('\n')).toContain('Error');
});

test('a whole export ends in peace over the same socket', async () => {
  expect(await overSocket('jsonld', 100)).toMatchObject({ status: 200, ended: true });
});
