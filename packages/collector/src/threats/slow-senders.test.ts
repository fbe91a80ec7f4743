import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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

describe('a sender who is slow on purpose', () => {
  it.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    [
      'a receipt',
      'POST /v1/receipts HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 50000\r\n\r\n{',
    ],
    [
      'a form',
      'POST /login HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 50000\r\n\r\nname=',
    ],
  ])('of %s is cut off, and others are served', async (_, start) => {
    const data = mkdtempSync(join(root, 'data-'));
    const config = { sites: [], host: '127.0.0.1', port: 0, data, operatorPassword: 'correct horse battery' };
    const collector = await serveCollector(config, undefined, PATIENCE);
    const slow = Array.from({ length: 5 }, () => drip(collector.url, start));
    expect((await fetch(`${collector.url}/healthz`)).status).toBe(200);
    // Without a limit these would never end.
    for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^(HTTP\/1\.1 408 |$)/);
    expect((await fetch(`${collector.url}/healthz`)).status).toBe(200);
    await collector.close();
  });
});
