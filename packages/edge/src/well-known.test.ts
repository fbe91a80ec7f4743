import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Choice, COUNTRY_HEADERS, choose, encodeConsent, NO_CONSENT, parseConfig } from '@sluice/core';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import type { WellKnownOptions } from './create-well-known.ts';
import { wellKnownFetch } from './well-known-fetch.ts';
import { wellKnownHono } from './well-known-hono.ts';
import { wellKnownNode } from './well-known-node.ts';

const NOW = Date.UTC(2026, 2, 9);
const SITE = { site: 'shop', vendors: ['google-analytics', 'intercom'], policy: { url: '/privacy' } };
const optionsOf = (config: object = {}): WellKnownOptions => ({
  config: parseConfig({ ...SITE, ...config }).config,
  lastUpdate: '2026-03-01',
  countryHeaders: COUNTRY_HEADERS,
  now: () => NOW,
});

function cookieOf(
  vendors: Choice['vendors'],
  categories: Choice['categories'],
  signals: readonly 'dnt'[] = [],
): string {
  const subject = '0b9c1f0e-4c1d-4b7e-9a53-3f6f0f6b2d11';
  const circumstances = { subject, now: NOW - 1000, revision: 1, signals, current: false };
  return `sluice=${encodeConsent(choose(NO_CONSENT, { vendors, categories }, circumstances))}`;
}
const YES = { 'google-analytics': true, intercom: true };
const NO = { 'google-analytics': false, intercom: false };
const ALL = cookieOf(YES, { analytics: true, support: true });
const NONE = cookieOf(NO, { analytics: false, support: false });

const undos: (() => void)[] = [];
afterEach(() => {
  for (const undo of undos.splice(0)) undo();
});

type Ask = (path: string, init?: RequestInit, options?: WellKnownOptions) => Promise<Response>;
const SITES_OWN = 'the site’s own';

const KINDS: readonly (readonly [string, Ask])[] = [
  [
    'a Fetch handler',
    (path, init, options = optionsOf()) =>
      wellKnownFetch(() => new Response(SITES_OWN), options)(new Request(`https://shop.example${path}`, init)),
  ],
  [
    'Hono',
    async (path, init, options = optionsOf()) => {
      const app = new Hono().use(wellKnownHono(options)).all('*', (c) => c.text(SITES_OWN));
      return app.request(`https://shop.example${path}`, init);
    },
  ],
  [
    'a Node server',
    async (path, init, options = optionsOf()) => {
      const middleware = wellKnownNode(options);
      const server = createServer((request, response) => middleware(request, response, () => response.end(SITES_OWN)));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      undos.push(() => server.close());
      return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init);
    },
  ],
];

describe.each(KINDS)('a site on %s', (_kind, ask) => {
  const trackingOf = async (headers: Record<string, string>, options?: WellKnownOptions) =>
    (await (await ask('/.well-known/dnt/', { headers }, options)).json()).tracking;

  it('says that it honours Global Privacy Control, and since when', async () => {
    const response = await ask('/.well-known/gpc.json?x=1');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('cache-control')).toBe('public, max-age=86400');
    expect(await response.json()).toEqual({ gpc: true, lastUpdate: '2026-03-01' });
  });

  it('does not say so if its configuration lets ads run against it', async () => {
    const options = optionsOf({ signals: { gpc: ['analytics'] } });
    expect(await (await ask('/.well-known/gpc.json', {}, options)).json()).toMatchObject({ gpc: false });
  });

  it('tells its tracking status with where to change it, to this visitor alone and without a cookie', async () => {
    const { headers, ...response } = await ask('/.well-known/dnt/').then(async (got) => ({
      headers: got.headers,
      body: await got.json(),
    }));
    expect(response.body).toEqual({ tracking: 'N', policy: '/privacy', config: '/privacy' });
    expect(headers.get('content-type')).toBe('application/tracking-status+json');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('vary')).toMatch(/DNT/);
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('says what the site adds, and the same by its id', async () => {
    const options = { ...optionsOf(), status: { 'same-party': ['shop-images.example'], config: '/choices' } };
    const body = { tracking: 'N', policy: '/privacy', config: '/choices', 'same-party': ['shop-images.example'] };
    expect(await (await ask('/.well-known/dnt/shop', {}, options)).json()).toEqual(body);
  });

  it.each<[string, Record<string, string>, string]>([
    ['nobody was asked yet', {}, 'N'],
    ['they said yes', { cookie: ALL }, 'C'],
    ['they said no', { cookie: NONE }, 'N'],
    ['the law lets it run', { 'cf-ipcountry': 'US' }, 'T'],
    ['the law lets it run, and they said no', { 'cf-ipcountry': 'US', cookie: NONE }, 'N'],
    ['they said yes before Do Not Track', { cookie: ALL, dnt: '1' }, 'C'],
    ['the cookie is forged', { cookie: `${ALL}!x~y` }, 'N'],
    ['the country is markup', { 'cf-ipcountry': '<b>US</b>' }, 'N'],
    ['the country came twice', { 'cf-ipcountry': 'US, US' }, 'N'],
  ])('where %s', async (_what, headers, tracking) => expect(await trackingOf(headers)).toBe(tracking));

  it('says that it disregards Do Not Track where its configuration does', async () => {
    const options = optionsOf({ signals: { dnt: [] } });
    expect(await trackingOf({ 'cf-ipcountry': 'US', dnt: '1' }, options)).toBe('D');
    expect(await trackingOf({ 'cf-ipcountry': 'US', dnt: '0' }, options)).toBe('T');
    // The chat is left, which Do Not Track is not about.
    expect(await trackingOf({ 'cf-ipcountry': 'US', dnt: '1' })).toBe('T');
  });

  it('answers a HEAD alike, without a body', async () => {
    const response = await ask('/.well-known/gpc.json', { method: 'HEAD' });
    expect([response.headers.get('content-type'), await response.text()]).toEqual(['application/json', '']);
  });

  it.each([
    ['/'],
    ['/.well-known/dnt'],
    ['/.well-known/dnt/other'],
    ['/.well-known/dnt/shop/'],
    ['/x/.well-known/gpc.json'],
    ['/.well-known/security.txt'],
  ])('leaves %s to the site', async (path) => expect(await (await ask(path)).text()).toBe(SITES_OWN));

  it('leaves what is sent to it to the site', async () =>
    expect(await (await ask('/.well-known/gpc.json', { method: 'POST' })).text()).toBe(SITES_OWN));
});

it('a site that names no day is told at once', () => {
  for (const lastUpdate of ['', 'today', '2026-02-31'])
    expect(() => wellKnownNode({ ...optionsOf(), lastUpdate })).toThrow(/give a day such as/);
});
