import { parseConfig } from '@sluice/core';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { describe, expect, test } from 'vitest';
import { markFetch } from './mark-fetch.ts';
import { markHono } from './mark-hono.ts';

const { config } = parseConfig({});
const PIXEL = '<img src="https://www.facebook.com/tr?id=1">';
const MARKED = '<img data-sluice="meta-pixel" data-src="https://www.facebook.com/tr?id=1">';
const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** What a visitor gets for a response of the site. */
function answer(body: BodyInit | null, init: ResponseInit = { headers: HTML }, method = 'GET'): Promise<Response> {
  const serve = markFetch(() => new Response(body, init), { config });
  return serve(new Request('https://shop.example/', { method }));
}

describe('a page', () => {
  test('goes out marked, and no header speaks of what it was', async () => {
    const headers = { ...HTML, 'content-length': '44', etag: '"a"', 'accept-ranges': 'bytes', 'x-own': '1' };
    const response = await answer(PIXEL, { headers, status: 404 });
    expect(await response.text()).toBe(MARKED);
    expect(response.status).toBe(404);
    expect(Object.fromEntries(response.headers)).toEqual({ ...HTML, etag: 'W/"a"', 'x-own': '1' });
  });

  test('keeps every cookie that it sets', async () => {
    const headers = new Headers(HTML);
    for (const cookie of ['a=1', 'b=2']) headers.append('set-cookie', cookie);
    expect((await answer(PIXEL, { headers })).headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  test('goes out as it comes: its beginning does not wait for its end', async () => {
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = controller;
      },
    });
    const reader = (await answer(body)).body?.getReader();
    send?.enqueue(new TextEncoder().encode('<p>Hello<im'));
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('<p>Hello');
    await reader?.cancel();
  });

  test.each(['é ö 日本 🙂', '\ufeffx', '\u0000'])('keeps its letters: %j', async (text) => {
    const expected = new TextEncoder().encode(`${text}${MARKED}${text}`);
    const bytes = new TextEncoder().encode(`${text}${PIXEL}${text}`);
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(new Uint8Array(await (await answer(body)).arrayBuffer())).toEqual(expected);
  });

  test('keeps bytes that are no letters at all', async () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
    const response = await answer(bytes, { headers: { 'content-type': 'text/html; charset=windows-1252' } });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  test('breaks off where it cannot be judged, rather than go out live', async () => {
    const response = await answer(`<p>x</p><img alt="${'x'.repeat(17 * 2 ** 20)}`);
    await expect(response.text()).rejects.toThrow();
  });
});

describe('a response that passes as it is', () => {
  test.each<[string, ResponseInit]>([
    ['a style sheet', { headers: { 'content-type': 'text/css' } }],
    ['XHTML', { headers: { 'content-type': 'application/xhtml+xml' } }],
    ['one without a type', { headers: {} }],
    ['one whose type only begins so', { headers: { 'content-type': 'text/html-sandboxed' } }],
    ['a compressed page', { headers: { ...HTML, 'content-encoding': 'br' } }],
    ['a page in UTF-16', { headers: { 'content-type': 'text/html; charset="UTF-16LE"' } }],
    ['a part of a page', { headers: HTML, status: 206 }],
  ])('is %s', async (_, init) => {
    expect(await (await answer(new TextEncoder().encode(PIXEL), init)).text()).toBe(PIXEL);
  });

  test.each([204, 304])('is one without a body: %i', async (status) => {
    const response = await answer(null, { status, headers: { ...HTML, etag: '"a"' } });
    expect(response.headers.get('etag')).toBe('"a"');
  });

  test('is the answer to HEAD', async () => {
    const headers = { ...HTML, 'content-length': '44' };
    expect((await answer(null, { headers }, 'HEAD')).headers.get('content-length')).toBe('44');
  });
});

describe('a script of the site', () => {
  const IMPORT = 'import("https://www.facebook.com/é.js");/* ö */';
  const ASKS =
    'Object(globalThis.sluiceImport||((f,...a)=>f(...a)))(u=>import(u),"https://www.facebook.com/é.js");/* ö */';
  const serve = (type: string, scripts: boolean) =>
    markFetch(() => new Response(IMPORT, { headers: { 'content-type': type, etag: '"a"', 'content-length': '9' } }), {
      config,
      scripts,
    })(new Request('https://shop.example/app.js'));

  test.each(['text/javascript', 'application/javascript; charset=utf-8', 'Text/X-JavaScript', 'text/javascript1.5'])(
    'of the type %s asks before it imports from a vendor, where the owner wants it',
    async (type) => {
      const response = await serve(type, true);
      expect(await response.text()).toBe(ASKS);
      expect([response.headers.get('etag'), response.headers.get('content-length')]).toEqual(['W/"a"', null]);
    },
  );

  test('passes as it is where the owner does not: a page may name it with integrity', async () => {
    const response = await serve('text/javascript', false);
    expect([await response.text(), response.headers.get('etag')]).toEqual([IMPORT, '"a"']);
  });

  test.each(['application/json', 'text/typescript', 'text/javascripted', 'text/javascript; charset=utf-16'])(
    'is none of the type %s',
    async (type) => {
      expect(await (await serve(type, true)).text()).toBe(IMPORT);
    },
  );

  test('that is longer than can be read breaks off, rather than go out live', async () => {
    const headers = { 'content-type': 'text/javascript' };
    const long = markFetch(() => new Response('x'.repeat(17 * 2 ** 20), { headers }), { config, scripts: true });
    await expect((await long(new Request('https://shop.example/app.js'))).text()).rejects.toThrow();
  });
});

describe('the address of the page', () => {
  const SCRIPT = '<script src="https://shop.example/app.js"></script>';
  const serve = (origin?: string) =>
    markFetch(() => new Response(SCRIPT, { headers: HTML }), { config, ...(origin && { origin }) });

  test('tells which scripts are the site’s own', async () => {
    expect(await (await serve()(new Request('https://shop.example/'))).text()).toBe(SCRIPT);
    expect(await (await serve()(new Request('http://10.0.0.7/'))).text()).toContain('data-sluice=""');
  });

  test('is the one that visitors see, where the site says so', async () => {
    expect(await (await serve('https://shop.example')(new Request('http://10.0.0.7//evil.example/'))).text()).toBe(
      SCRIPT,
    );
  });
});

describe('an app of Hono', () => {
  const app = new Hono();
  app.use(compress());
  app.use(markHono({ config }));
  app.get('/', (context) => {
    context.header('etag', '"a"');
    return context.html(PIXEL.repeat(100));
  });
  app.get('/data', (context) => context.json({ html: PIXEL }));

  test('answers its pages marked, compressed afterwards', async () => {
    const response = await app.request('/', { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const plain = response.body?.pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(plain).text()).toBe(MARKED.repeat(100));
  });

  test('says that an entity tag is no longer exact, and leaves data alone', async () => {
    expect((await app.request('/')).headers.get('etag')).toBe('W/"a"');
    expect(await (await app.request('/data')).json()).toEqual({ html: PIXEL });
  });
});
