import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createPinoLog } from './pino-log.ts';
import { type RunningCollector, serveCollector } from './serve.ts';
import { exampleReceipt } from './store/example-receipt.ts';

const ORIGIN = 'https://shop.example';
const TOKEN = 'a-token-of-the-operator';
const root = mkdtempSync(join(tmpdir(), 'sluice-operation-'));
const running: RunningCollector[] = [];
afterEach(async () => {
  for (const collector of running.splice(0)) await collector.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function start(metricsToken?: string) {
  const folder = mkdtempSync(join(root, 'run-'));
  const logFile = join(folder, 'log');
  const { log, flush } = createPinoLog('info', openSync(logFile, 'a'));
  const collector = await serveCollector(
    {
      sites: [{ id: 'shop', origins: [ORIGIN] }],
      host: '127.0.0.1',
      port: 0,
      data: join(folder, 'data'),
      ...(metricsToken === undefined ? {} : { metricsToken }),
    },
    log,
  );
  running.push(collector);
  const { url } = collector;
  return {
    url,
    send: (body: string, headers: Readonly<Record<string, string>> = {}) =>
      fetch(`${url}/v1/receipts`, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'text/plain', Origin: ORIGIN, ...headers },
      }),
    numbers: (token = TOKEN) => fetch(`${url}/metrics`, { headers: { Authorization: `Bearer ${token}` } }),
    lines: (): Record<string, unknown>[] => {
      flush();
      return readFileSync(logFile, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    },
  };
}

const receipt = () => JSON.stringify(exampleReceipt({}, Date.now()));

describe('the numbers of a collector', () => {
  it('are nobody’s business unless the operator has set a token', async () => {
    const { numbers } = await start();
    expect((await numbers()).status).toBe(404);
  });

  it.each(['', 'wrong', TOKEN.slice(1), `${TOKEN}x`])('are not for who brings the token %j', async (token) => {
    const response = await (await start(TOKEN)).numbers(token);
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toMatch(/^Bearer/);
    expect(await response.text()).not.toContain('sluice_');
  });

  it('tell an operator what became of receipts, how long commits took, and how the process is', async () => {
    const { send, numbers, url } = await start(TOKEN);
    const first = receipt();
    for (const body of [first, first, receipt(), '{', '{}']) await send(body);
    await fetch(`${url}/v1/receipts/0190a5d0-0000-7000-8000-000000000000?mail=visitor@example.com`);
    const response = await numbers();
    expect(response.headers.get('Content-Type')).toContain('text/plain');
    const text = await response.text();
    expect(text).toContain('sluice_receipts_total{site="shop",outcome="stored"} 2');
    expect(text).toContain('sluice_receipts_total{site="shop",outcome="repeated"} 1');
    expect(text).toContain('sluice_receipts_total{site="",outcome="bad_json"} 1');
    expect(text).toContain('sluice_receipts_total{site="",outcome="invalid_receipt"} 1');
    expect(text).toContain('sluice_commit_seconds_count{result="ok"} 3');
    expect(text).toContain('sluice_queue_receipts 0');
    expect(text).toContain('sluice_queue_bytes 0');
    expect(text).toContain('sluice_http_request_seconds_count{method="GET",route="/v1/receipts/:id",status="404"} 1');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });

  it('cannot be made more by who sends names of their own', async () => {
    const { send, numbers, url } = await start(TOKEN);
    for (let index = 0; index < 20; index++) {
      await send(JSON.stringify(exampleReceipt({ site: `made-up-${index}` }, Date.now())));
      await send(receipt(), { Origin: `https://made-up-${index}.test` });
      await fetch(`${url}/made-up-${index}?made-up-${index}`);
      await fetch(`${url}/s/made-up-${index}/.well-known/gpc.json`);
      await fetch(url, { method: 'PROPFIND' });
    }
    const text = await (await numbers()).text();
    expect(text).not.toMatch(/made-?up/i);
    expect(text).toContain('sluice_receipts_total{site="",outcome="unknown_site"} 20');
    expect(text).toContain('method="OTHER",route="none",status="404"} 20');
  });
});

describe('the log', () => {
  it('has a line for every request, which a program can read', async () => {
    const { send, lines } = await start();
    const body = receipt();
    await send(body);
    expect(lines().at(-1)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      msg: 'request',
      method: 'POST',
      route: '/v1/receipts',
      status: 201,
      ms: expect.any(Number),
      bytes: Buffer.byteLength(body),
    });
  });

  it('repeats nothing that a request has brought along', async () => {
    const { send, url, lines } = await start();
    const secrets = [
      '203.0.113.77',
      'SpyBrowser',
      'visitor@example.com',
      'utm_secret',
      'session-cookie-7',
      'evil.test',
    ];
    const hostile = {
      'User-Agent': 'SpyBrowser/7.7\u00a0"}{"level":"error","msg":"forged',
      'X-Forwarded-For': '203.0.113.77',
      Referer: 'https://evil.test/?utm_secret=visitor@example.com',
      Cookie: 'id=session-cookie-7',
      'X-Request-Id': 'utm_secret',
    };
    const mine = exampleReceipt({ site: 'shop' }, Date.now());
    const query = '?utm_secret=visitor@example.com&ip=203.0.113.77';
    for (const origin of [ORIGIN, 'https://evil.test'])
      for (const body of [JSON.stringify(mine), '{"visitor@example.com', JSON.stringify({ ...mine, 'evil.test': 1 })])
        await send(body, { ...hostile, Origin: origin });
    for (const path of [`/${query}`, `/v1/receipts/${mine.id}${query}`, `/utm_secret/visitor@example.com%0a%7b%7d`])
      await fetch(url + path, { headers: hostile });
    await fetch(`${url}/v1/subjects/${mine.subject}/receipts?site=evil.test`, { headers: hostile });
    await fetch(url, { method: 'PROPFIND', headers: hostile });
    const found = lines();
    const text = JSON.stringify(found);
    expect(found.length).toBeGreaterThanOrEqual(11);
    for (const secret of [...secrets, mine.id, mine.subject, 'forged']) expect(text).not.toContain(secret);
  });
});

describe('a collector whose senders leave in the middle of a body', () => {
  it('keeps nothing of them in memory', async () => {
    const { url } = await start();
    const { setFlagsFromString } = await import('node:v8');
    const { runInNewContext } = await import('node:vm');
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const { connect } = await import('node:net');
    const head = `POST /v1/receipts HTTP/1.1\r\nHost: x\r\nOrigin: ${ORIGIN}\r\nContent-Type: text/plain\r\n`;
    const body = 'x'.repeat(49_000);
    const abortOne = () =>
      new Promise<void>((resolve) => {
        const socket = connect(Number(new URL(url).port), '127.0.0.1');
        socket.on('close', () => resolve());
        socket.write(`${head}Content-Length: 50000\r\n\r\n${body}`, () => socket.destroy());
      });
    const abort = async (times: number): Promise<number> => {
      for (let done = 0; done < times; done += 50) await Promise.all(Array.from({ length: 50 }, abortOne));
      await fetch(`${url}/healthz`);
      collect();
      return process.memoryUsage().heapUsed + process.memoryUsage().external;
    };
    const before = await abort(100);
    const after = await abort(400);
    // What was sent is 20 MB.
    expect(after - before).toBeLessThan(4e6);
  });
});
