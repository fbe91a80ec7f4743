import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Choice, COUNTRY_HEADERS, choose, encodeConsent, NO_CONSENT, parseConfig } from '@sluice/core';
import { afterEach, describe, expect, it } from 'vitest';
import { strictFetch } from './strict-fetch.ts';
import { strictNode } from './strict-node.ts';

const NOW = Date.UTC(2026, 0, 1);
const { config } = parseConfig({ vendors: ['youtube', 'intercom'], collector: 'https://consent.example/base' });
const OPTIONS = { config, countryHeaders: COUNTRY_HEADERS, now: () => NOW };

function cookieOf(vendors: Choice['vendors'], categories: Choice['categories'], at = NOW - 1000): string {
  const subject = '0b9c1f0e-4c1d-4b7e-9a53-3f6f0f6b2d11';
  const circumstances = { subject, now: at, revision: 1, signals: [], current: false };
  return `sluice=${encodeConsent(choose(NO_CONSENT, { vendors, categories }, circumstances))}`;
}

const ALL = cookieOf({ youtube: true, intercom: true }, { social: true, support: true });
const PART = cookieOf({ youtube: true, intercom: false }, { social: true, support: false });

interface Page {
  readonly type?: string;
  readonly headers?: Record<string, string>;
}

type Ask = (request: Record<string, string>, page?: Page) => Promise<Headers>;

/** Asks a handler that is wrapped, as browsers at `shop.example` do. */
const askFetch: Ask = async (request, { type = 'text/html; charset=utf-8', headers } = {}) => {
  const handle = strictFetch(() => new Response('x', { headers: { 'content-type': type, ...headers } }), OPTIONS);
  return (await handle(new Request('https://www.shop.example/', { headers: request }))).headers;
};

const undos: (() => void)[] = [];
afterEach(() => {
  for (const undo of undos.splice(0)) undo();
});

/** The same for a Node server that calls `answer`. */
async function askNode(answer: RequestListener, request: Record<string, string>): Promise<Headers> {
  const strict = strictNode(OPTIONS);
  const server = createServer((incoming, response) => {
    incoming.headers.host = 'www.shop.example:8080';
    strict(incoming, response, () => answer(incoming, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  undos.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}/`, { headers: request })).headers;
}

const KINDS: readonly (readonly [string, Ask])[] = [
  ['a Fetch handler', askFetch],
  [
    'a Node server',
    (request, { type = 'text/html; charset=utf-8', headers } = {}) =>
      askNode((_, response) => response.writeHead(200, { 'content-type': type, ...headers }).end('x'), request),
  ],
];

describe.each(KINDS)('by %s', (_name, ask) => {
  const policyOf = async (request: Record<string, string>, page?: Page) =>
    (await ask(request, page)).get('content-security-policy');

  it('a visitor without a choice gets a page that lets nothing but the site and its collector be reached', async () => {
    const policy = await policyOf({});
    expect(policy).toContain(' *.shop.example:* ');
    expect(policy).toMatch(/; connect-src .* https:\/\/consent\.example$/);
    expect(policy).not.toMatch(/youtube|intercom/);
  });

  it('a visitor’s choice, their signals and their region are judged as in the page', async () => {
    expect(await policyOf({ cookie: PART })).toContain(' youtube.com ');
    expect(await policyOf({ cookie: PART })).not.toContain('intercom');
    expect(await policyOf({ cookie: `a=b; ${ALL}` })).toBeNull();
    expect(await policyOf({ cookie: PART, 'sec-gpc': '1' })).not.toContain('youtube');
    expect(await policyOf({ cookie: PART, dnt: '1' })).not.toContain('youtube');
    expect(await policyOf({ 'cf-ipcountry': 'US' })).toBeNull();
    expect(await policyOf({ 'cf-ipcountry': 'DE' })).not.toBeNull();
  });

  it('a choice that is damaged, forged or long ago counts as none', async () => {
    const long = cookieOf({ youtube: true, intercom: true }, { social: true, support: true }, NOW - 300 * 86_400_000);
    for (const cookie of [long, `${ALL}x!`, 'sluice=', `sluice=${'9'.repeat(9000)}`]) {
      expect(await policyOf({ cookie })).not.toMatch(/youtube|intercom|null/);
    }
  });

  it('what a visitor lets load once is let through, and nothing that is no vendor', async () => {
    expect(await policyOf({ cookie: 'sluice-once=youtube!x;y!__proto__' })).toContain(' youtube.com ');
    expect(await policyOf({ cookie: 'sluice-once=nobody' })).toBe(await policyOf({}));
  });

  it('a site’s own policy stays, and stands first', async () => {
    const policy = await policyOf({}, { headers: { 'Content-Security-Policy': "script-src 'nonce-1'" } });
    expect(policy).toMatch(/^script-src 'nonce-1', default-src 'self'/);
  });

  it('pages are not handed from one visitor to another, and say what they depend on', async () => {
    const headers = await ask({}, { headers: { vary: 'Accept' } });
    expect(headers.get('vary')).toMatch(/^Accept, Cookie, Sec-GPC, DNT, .*cf-ipcountry/);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect((await ask({}, { headers: { 'cache-control': 'no-store' } })).get('cache-control')).toBe('no-store');
  });

  it('files are left alone, but not a worker’s script: its policy is its own', async () => {
    const script = { type: 'text/javascript' };
    expect(await policyOf({ 'sec-fetch-dest': 'script' }, script)).toBeNull();
    expect((await ask({}, script)).get('vary')).toBeNull();
    expect(await policyOf({ 'sec-fetch-dest': 'worker' }, script)).toContain('default-src');
    expect(await policyOf({ 'sec-fetch-dest': 'serviceworker' }, script)).toContain('default-src');
  });
});

describe('a browser that asks whether its page is still good gets it whole, with the policy of now', () => {
  const stale = { 'if-none-match': '"1"', 'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT' };

  it.each([
    [{ 'sec-fetch-dest': 'document' }, false],
    [{ 'sec-fetch-dest': 'iframe' }, false],
    [{ accept: 'text/html,*/*' }, false],
    [{ 'sec-fetch-dest': 'image', accept: '*/*' }, true],
  ])('%j', async (headers, isKept) => {
    let seen: string | null | undefined;
    const handle = strictFetch(({ headers: got }) => {
      seen = got.get('if-none-match') ?? got.get('if-modified-since');
      return new Response('x');
    }, OPTIONS);
    await handle(new Request('https://shop.example/', { headers: { ...stale, ...headers } }));
    expect(Boolean(seen)).toBe(isKept);
    await askNode(
      (request, response) => {
        seen = request.headers['if-none-match'] ?? request.headers['if-modified-since'];
        response.end();
      },
      { ...stale, ...headers },
    );
    expect(Boolean(seen)).toBe(isKept);
  });
});

describe('a Node server may write its headers as it likes', () => {
  const OWN = "img-src 'self'";
  it.each<[string, RequestListener]>([
    [
      'one by one',
      (_, response) =>
        response.setHeader('Content-Security-Policy', OWN).setHeader('Content-Type', 'text/html').end('x'),
    ],
    [
      'several values',
      (_, response) =>
        response.setHeader('content-security-policy', [OWN]).writeHead(200, { 'Content-Type': 'text/html' }).end(),
    ],
    [
      'with a message',
      (_, response) =>
        response.writeHead(200, 'Fine', { 'Content-Type': 'text/html', 'Content-Security-Policy': OWN }).end(),
    ],
    [
      'as a list',
      (_, response) => response.writeHead(200, ['Content-Type', 'text/html', 'Content-Security-Policy', OWN]).end(),
    ],
    [
      'late, in place of earlier ones',
      (_, response) => {
        response.setHeader('content-security-policy', 'old');
        response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': OWN }).end();
      },
    ],
  ])('%s', async (_how, answer) => {
    expect((await askNode(answer, {})).get('content-security-policy')).toMatch(/^img-src 'self', default-src 'self' /);
  });
});

describe('a host name is anybody’s word', () => {
  it.each([
    ['shop.co.uk', '*.shop.co.uk:*'],
    ['www.user.github.io', '*.user.github.io:*'],
    ['a.b.shop.example', '*.shop.example:*'],
    ['localhost', 'localhost:*'],
    ['127.0.0.1', '127.0.0.1:*'],
  ])('%s is the site %s', async (host, source) => {
    const handle = strictFetch(() => new Response('', { headers: { 'content-type': 'text/html' } }), OPTIONS);
    const { headers } = await handle(new Request(`https://${host}/`));
    expect(headers.get('content-security-policy')).toContain(` ${source} `);
  });

  it.each([
    ['another directive', 'evil.test; script-src *'],
    ['a space', 'a b'],
    ['a keyword', "'unsafe'"],
    ['nothing', ''],
    ['an IPv6 address', '[::1]:80'],
    ['more than any name', 'x'.repeat(5000)],
  ])('%s opens nothing', async (_what, host) => {
    const strict = strictNode(OPTIONS);
    const server = createServer((request, response) => {
      request.headers.host = host;
      strict(request, response, () => response.setHeader('content-type', 'text/html').end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    undos.push(() => server.close());
    const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    expect(headers.get('content-security-policy')).not.toMatch(/evil|'unsafe'|script-src|::1|xxx/);
  });
});
