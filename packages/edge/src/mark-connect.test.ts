import { createServer, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseConfig } from '@sluice/core';
import { afterEach, describe, expect, test } from 'vitest';
import { markConnect } from './mark-connect.ts';

const { config } = parseConfig({});
const PIXEL = '<img src="https://www.facebook.com/tr?id=1">';
const MARKED = '<img data-sluice="meta-pixel" data-src="https://www.facebook.com/tr?id=1">';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** What a visitor gets from a plain server of Node that answers so. */
async function visit(answer: RequestListener, method = 'GET', scripts = false) {
  const mark = markConnect({ config, scripts });
  server = createServer((incoming, outgoing) => mark(incoming, outgoing, () => answer(incoming, outgoing)));
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const call = request({ port, host: '127.0.0.1', method }, async (response) => {
        try {
          const chunks: Buffer[] = [];
          for await (const chunk of response) chunks.push(chunk);
          resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() });
        } catch (error) {
          reject(error);
        }
      });
      call.on('error', reject).end();
    },
  );
}

describe('a page of a Node server goes out marked', () => {
  test.each<[string, RequestListener]>([
    ['set and ended', (_, to) => void to.setHeader('content-type', 'text/html').end(PIXEL)],
    [
      'written in pieces',
      (_, to) => {
        to.setHeader('content-type', 'text/html');
        to.write(PIXEL.slice(0, 9));
        to.write(Buffer.from(PIXEL.slice(9, 30)));
        to.end(PIXEL.slice(30));
      },
    ],
    [
      'with a head',
      (_, to) => void to.writeHead(200, { 'content-type': 'text/html', 'content-length': PIXEL.length }).end(PIXEL),
    ],
    ['with a head and a reason', (_, to) => void to.writeHead(200, 'Fine', { 'Content-Type': 'text/html' }).end(PIXEL)],
    [
      'with a list of headers',
      (_, to) => void to.writeHead(200, ['Content-Type', 'text/html', 'Content-Length', '44']).end(PIXEL),
    ],
    [
      'in another encoding of its text',
      (_, to) => {
        to.setHeader('content-type', 'text/html');
        to.write(Buffer.from(PIXEL).toString('base64'), 'base64');
        to.end();
      },
    ],
    [
      'waiting for each piece',
      (_, to) => {
        to.setHeader('content-type', 'text/html');
        to.write('<im', () => to.write(PIXEL.slice(3), () => to.end(() => undefined)));
      },
    ],
  ])('%s', async (_, answer) => {
    const { status, headers, text } = await visit(answer);
    expect(text).toBe(MARKED);
    expect(status).toBe(200);
    expect(Number(headers['content-length'] ?? MARKED.length)).toBe(MARKED.length);
  });

  test('with its entity tag weak, its letters whole and its cookies', async () => {
    const { headers, text } = await visit((_, to) => {
      to.writeHead(200, [
        ['content-type', 'text/html'],
        ['etag', '"a"'],
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ] as never);
      for (const byte of Buffer.from(`é🙂${PIXEL}`)) to.write(Uint8Array.of(byte));
      to.end();
    });
    expect(text).toBe(`é🙂${MARKED}`);
    expect(headers.etag).toBe('W/"a"');
    expect(headers['set-cookie']).toEqual(['a=1', 'b=2']);
  });
});

describe('what is no page passes as it is', () => {
  test.each<[string, RequestListener]>([
    ['a style sheet', (_, to) => void to.setHeader('content-type', 'text/css').end(PIXEL)],
    [
      'a compressed page',
      (_, to) => void to.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'x' }).end(PIXEL),
    ],
    ['one without a type', (_, to) => void to.write(PIXEL, () => to.end())],
  ])('%s', async (_, answer) => {
    expect((await visit(answer)).text).toBe(PIXEL);
  });

  test('the answer to HEAD', async () => {
    const { headers } = await visit(
      (_, to) => void to.writeHead(200, { 'content-type': 'text/html', 'content-length': 44 }).end(),
      'HEAD',
    );
    expect(headers['content-length']).toBe('44');
  });
});

describe('a page that cannot be judged', () => {
  const endless = `<img alt="${'x'.repeat(17 * 2 ** 20)}`;

  test('is an error', async () => {
    const { status, text } = await visit((_, to) => void to.setHeader('content-type', 'text/html').end(endless));
    expect({ status, text }).toEqual({ status: 500, text: '' });
  });

  test('breaks off where it had begun', async () => {
    const visited = visit((_, to) => {
      to.setHeader('content-type', 'text/html');
      to.write('<p>Hello');
      setTimeout(() => to.end(endless), 20);
    });
    await expect(visited).rejects.toThrow();
  });
});

test('a script of a Node server asks before it imports from a vendor, where the owner wants it', async () => {
  const answer: RequestListener = (_, to) => {
    to.setHeader('content-type', 'text/javascript');
    to.write('import("https://www.face');
    to.end('book.com/")');
  };
  expect((await visit(answer)).text).toBe('import("https://www.facebook.com/")');
  expect((await visit(answer, 'GET', true)).text).toMatch(
    /sluiceImport.*\(u=>import\(u\),"https:\/\/www.facebook.com\/"\)$/,
  );
});
