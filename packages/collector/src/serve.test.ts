import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyBundle } from '@sluice/log';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type RunningCollector, serveCollector } from './serve.ts';
import { exampleReceipt } from './store/example-receipt.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

const ORIGIN = 'https://shop.example';
const PASSWORD = 'correct horse battery';
const root = mkdtempSync(join(tmpdir(), 'sluice-serve-'));
const running: RunningCollector[] = [];
afterEach(async () => {
  for (const collector of running.splice(0)) await collector.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function start(log: string[] = []) {
  const data = join(mkdtempSync(join(root, 'data-')), 'made', 'for', 'it');
  const sites = [{ id: 'shop', origins: [ORIGIN] }];
  const config = { sites, host: '127.0.0.1', port: 0, data, operatorPassword: PASSWORD };
  const collector = await serveCollector(config, (line) => log.push(line));
  running.push(collector);
  return { ...collector, data, config };
}

const now = () => exampleReceipt({}, Date.now());
const post = (body: string, headers: Readonly<Record<string, string>> = {}) => ({
  method: 'POST',
  body,
  headers: { 'Content-Type': 'text/plain', Origin: ORIGIN, ...headers },
});

/** Sends bytes as they are and gives everything that comes back until the other side ends, or `enough` is there. */
function raw(url: string, bytes: string, enough?: RegExp): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
    socket.on('data', (chunk) => {
      answer += chunk;
      if (enough?.test(answer)) socket.destroy();
    });
  });
}

describe('a collector that serves', () => {
  it('stores a receipt and gives it back', async () => {
    const { url } = await start();
    const receipt = now();
    expect((await fetch(`${url}/v1/receipts`, post(JSON.stringify(receipt)))).status).toBe(201);
    expect((await (await fetch(`${url}/v1/receipts/${receipt.id}`)).json()).receipt).toEqual(receipt);
  });

  it('answers a body without end, and goes on serving', async () => {
    const { url } = await start();
    const outgoing = request(`${url}/v1/receipts`, { ...post(''), headers: { ...post('').headers } });
    const answer = new Promise<{ status: number | undefined; origin: unknown }>((resolve) => {
      outgoing.on('response', (response) => {
        resolve({ status: response.statusCode, origin: response.headers['access-control-allow-origin'] });
        response.resume();
      });
    });
    outgoing.on('error', () => undefined);
    const flood = setInterval(() => outgoing.write('x'.repeat(16_384)), 1);
    expect(await answer).toEqual({ status: 413, origin: '*' });
    clearInterval(flood);
    outgoing.destroy();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('answers a body that is declared too large, readable by any page', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/v1/receipts`, post('x'.repeat(1_000_000)));
    expect([response.status, response.headers.get('Access-Control-Allow-Origin')]).toEqual([413, '*']);
    expect((await response.json()).error).toBe('too_large');
  });

  it('survives senders that leave in the middle of a body', async () => {
    const log: string[] = [];
    const { url } = await start(log);
    const head = `POST /v1/receipts HTTP/1.1\r\nHost: x\r\nOrigin: ${ORIGIN}\r\nContent-Type: text/plain\r\n`;
    for (const framing of ['Content-Length: 500\r\n\r\n{"id":', 'Transfer-Encoding: chunked\r\n\r\n5\r\n{"id"\r\n']) {
      for (let index = 0; index < 20; index++) {
        const socket = connect(Number(new URL(url).port), '127.0.0.1');
        await new Promise<void>((resolve) => socket.write(head + framing, () => resolve()));
        socket.destroy();
      }
    }
    expect((await fetch(`${url}/v1/receipts`, post(JSON.stringify(now())))).status).toBe(201);
    expect(log).toEqual([]);
  });

  it.each(['GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 'GET //\\evil HTTP/1.1\r\nHost: x:99999\r\n\r\n'])(
    'answers an address that is none, readable by any page: %j',
    async (bytes) => {
      const answer = await raw((await start()).url, bytes, /\}/);
      expect(answer).toMatch(/^HTTP\/1.1 400 /);
      expect(answer.toLowerCase()).toContain('access-control-allow-origin: *');
      expect(answer).toContain('"error":"bad_request"');
    },
  );

  it('is the only one on its folder', async () => {
    const { config } = await start();
    await expect(serveCollector(config)).rejects.toThrow(/in use by process/);
  });

  it('gives its folder back when its port is taken', async () => {
    const { url, config } = await start();
    const other = { ...config, port: Number(new URL(url).port), data: mkdtempSync(join(root, 'data-')) };
    await expect(serveCollector(other)).rejects.toThrow('EADDRINUSE');
    await (await openSqliteStore(join(other.data, 'receipts.db'))).close();
  });
});

describe('a collector that closes', () => {
  it('has stored every receipt that it acknowledged, and leaves one file beside the log’s key', async () => {
    const { url, close, data } = await start();
    const receipts = Array.from({ length: 40 }, now);
    const sent = receipts.map(async (receipt) => {
      const response = await fetch(`${url}/v1/receipts`, post(JSON.stringify(receipt))).catch(() => undefined);
      return response?.status === 201 ? receipt.id : undefined;
    });
    await sent[0];
    await close();
    const acknowledged = (await Promise.all(sent)).filter((id) => id !== undefined);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(readdirSync(data)).toEqual(['log.key', 'receipts.db']);
    const store = await openSqliteStore(join(data, 'receipts.db'));
    for (const id of acknowledged) expect(await store.get(id)).toBeDefined();
    await store.close();
  });
});

describe('the log of a collector', () => {
  it('is signed by a key that nobody else may read, the same after a restart', async () => {
    const { url, close, data, config } = await start();
    const receipt = now();
    await fetch(`${url}/v1/receipts`, post(JSON.stringify(receipt)));
    const { name, key } = await (await fetch(`${url}/log.json`)).json();
    expect(name).toBe('shop.example/receipts');
    expect(statSync(join(data, 'log.key')).mode & 0o777).toBe(0o600);
    await close();
    const again = await serveCollector(config);
    running.push(again);
    // What came before the end stands under a checkpoint.
    const bundle = await (await fetch(`${again.url}/v1/receipts/${receipt.id}/proof`)).text();
    expect(verifyBundle(bundle, key).map(({ result }) => result)).toEqual([
      'proven',
      'proven',
      'proven',
      'proven',
      'open',
    ]);
  });

  it('is not signed by a key that is damaged or of another name', async () => {
    const { close, data, config } = await start();
    await close();
    await expect(serveCollector({ ...config, logName: 'other.example' })).rejects.toThrow(
      'for "shop.example/receipts"',
    );
    writeFileSync(join(data, 'log.key'), 'x');
    await expect(serveCollector(config)).rejects.toThrow('holds no key of a log');
    await (await openSqliteStore(join(data, 'receipts.db'))).close();
  });
});

describe('what a visitor’s browser tells unasked', () => {
  it('is found in no file and no log', async () => {
    const log: string[] = [];
    const { url, close, data } = await start(log);
    const secrets = ['203.0.113.77', 'HeadlessSpyBrowser', 'visitor@example.com', 'utm_secret', 'session-cookie-7'];
    const hostile = {
      'User-Agent': 'HeadlessSpyBrowser/7.7 (visitor@example.com)',
      'X-Forwarded-For': '203.0.113.77, 127.0.0.1',
      Forwarded: 'for=203.0.113.77',
      'CF-Connecting-IP': '203.0.113.77',
      'X-Real-IP': '203.0.113.77',
      Referer: 'https://shop.example/?utm_secret=visitor@example.com',
      Cookie: 'id=session-cookie-7',
    };
    const query = '?utm_secret=visitor@example.com&ip=203.0.113.77';
    const good = now();
    const bodies = [
      JSON.stringify(good),
      JSON.stringify({ ...now(), page: `https://shop.example/${query}` }),
      JSON.stringify({ ...now(), ip: '203.0.113.77' }),
      JSON.stringify(now()).replace('"page":', `"page":"https://shop.example/${query}","page":`),
      `{"visitor@example.com`,
    ];
    for (const body of bodies) await fetch(`${url}/v1/receipts${query}`, post(body, hostile));
    await fetch(`${url}/v1/receipts/${good.id}${query}`, { headers: hostile });
    await fetch(`${url}/utm_secret/visitor@example.com${query}`, { headers: hostile });
    await raw(url, `GET /${query} HTTP/1.1\r\nHost: visitor@example.com utm_secret\r\n\r\n`, /\}/);
    const files = () =>
      readdirSync(data, { withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [readFileSync(join(data, entry.name), 'latin1')] : [],
      );
    const kept = [...files(), ...log];
    await close();
    kept.push(...files());
    expect(kept.some((bytes) => bytes.includes(good.id))).toBe(true);
    for (const secret of secrets) expect(kept.filter((bytes) => bytes.includes(secret))).toEqual([]);
  });
});
