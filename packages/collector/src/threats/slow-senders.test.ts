import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { serveCollector } from '../serve.ts';

const root = mkdtempSync(join(tmpdir(), 'sluice-slow-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PATIENCE = { headers: 150, request: 300, look: 20 };

/** Sends the start of a request, then a byte now and then without end; gives what comes back before the connection is cut. */
function drip(url: string, start: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(start));
    const dripping = setInterval(() => socket.write('x'), 10);
    socket.on('data', (chunk) => (answer += chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(dripping);
      resolve(answer);
    });
  });
}

const POST = 'Host: x\r\nOrigin: http://x\r\nContent-Length: 30000\r\nContent-Type:';
const STARTS = [
  'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ',
  `POST /v1/receipts HTTP/1.1\r\n${POST} text/plain\r\n\r\n{`,
  `POST /v1/requests HTTP/1.1\r\n${POST} text/plain\r\n\r\n{`,
  `POST /login HTTP/1.1\r\n${POST} application/x-www-form-urlencoded\r\n\r\nname=`,
];

it('who is slow on purpose, at headers, a receipt, a request or a form, is cut off, and others are served', async () => {
  const data = mkdtempSync(join(root, 'data-'));
  const sites = [{ id: 'x', origins: ['http://x'] }];
  const config = { sites, host: '127.0.0.1', port: 0, data, operatorPassword: 'correct horse battery' };
  const collector = await serveCollector(config, undefined, PATIENCE);
  // Without a limit these would never end.
  const answers = await Promise.all([...STARTS, ...STARTS].map((start) => drip(collector.url, start)));
  for (const answer of answers) expect(answer).toMatch(/^(HTTP\/1\.1 40[08] |$)/);
  // On a busy machine this request may itself be too slow for so short a limit.
  await expect.poll(async () => (await fetch(`${collector.url}/healthz`)).status).toBe(200);
  await collector.close();
});
