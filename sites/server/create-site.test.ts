import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COUNTRY_HEADERS } from '@sluice/edge';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSite } from './create-site.ts';

const GTAG = '<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>';
const CONFIG = { site: 'test', policy: { url: '/privacy' }, vendors: ['google-analytics'] };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-site-'));
  for (const name of ['pages/blog', 'public', 'scripts']) mkdirSync(join(folder, name), { recursive: true });
  put('sluice.config.json', JSON.stringify(CONFIG));
  put(
    'layout.html',
    `<head>{{{sluice}}}<title>{{title}}</title>${GTAG}</head>{{{content}}}<a href="{{policy}}">Policy</a>`,
  );
  put('pages/index.html', 'title: Home & more\n---\n<p>Hello</p>');
  put('pages/blog/post.html', 'title: Post\n---\n<p>Post</p>');
  put('pages/privacy.html', 'title: Privacy\n---\n{{{vendors}}}');
  put('pages/404.html', 'title: Nothing\n---\n<p>Nothing here</p>');
  put('public/site.css', 'body{}');
  put('scripts/sluice.js', '/* tag */');
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function createTestSite(options: Partial<Parameters<typeof createSite>[0]> = {}) {
  const site = createSite({
    folder,
    scriptFolder: join(folder, 'scripts'),
    countryHeaders: COUNTRY_HEADERS,
    ...options,
  });
  return async (path: string, headers: Record<string, string> = {}) => {
    const response = await site.request(`http://test.localhost${path}`, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
}

describe('a page of a site', () => {
  test('stands in the layout, behind the script tag', async () => {
    const { status, text } = await createTestSite()('/');
    expect(status).toBe(200);
    expect(text).toContain('<p>Hello</p>');
    expect(text).toContain('<title>Home &amp; more</title>');
    expect(text.indexOf('<script')).toBe(text.indexOf('<script src="/sluice/sluice.js"'));
  });

  test('is found with a slash too many or too few at its end', async () => {
    const get = createTestSite();
    expect((await get('/privacy/')).headers.get('location')).toBe('/privacy');
    expect((await get('/nothing/')).status).toBe(404);
  });

  test('carries the region of its visitor, and no cache may keep it for another', async () => {
    const { text, headers } = await createTestSite()('/', { 'cf-ipcountry': 'US' });
    expect(text).toContain('"region":"US"');
    expect(headers.get('cache-control')).toContain('private');
  });

  test('has no live address of a known vendor', async () => {
    const { text } = await createTestSite()('/');
    expect(text).toContain('data-sluice="google-analytics"');
    expect(text).not.toMatch(/ src="https/);
  });

  test('keeps the live address where the site relies on the script tag alone', async () => {
    const { text } = await createTestSite({ depth: 'script' })('/');
    expect(text).toContain(GTAG);
    expect(text).toContain('/sluice/sluice.js');
  });

  test('is without a script tag where the site has none', async () => {
    const { text } = await createTestSite({ depth: 'none' })('/');
    expect(text).toContain(GTAG);
    expect(text).not.toContain('sluice.js');
  });

  test('shows an edit at once', async () => {
    const get = createTestSite();
    await get('/');
    put('pages/index.html', '<p>Edited</p>');
    expect((await get('/')).text).toContain('Edited');
  });
});

describe('the policy page', () => {
  test('lists what the configuration declares, and follows it', async () => {
    const get = createTestSite();
    expect((await get('/privacy')).text).toContain('Google Ireland Ltd.');
    put('sluice.config.json', JSON.stringify({ ...CONFIG, vendors: [{ id: 'tawk', enabled: false }] }));
    const { text } = await get('/privacy');
    expect(text).not.toContain('data-vendor="google-analytics"');
    expect(text).toContain('data-vendor="tawk"');
    expect(text).toContain('not in use today');
  });

  test('escapes what the configuration says', async () => {
    const vendor = { id: 'own', category: 'ads', name: '<b>x', purpose: `"'<i>`, cookies: ['<u>'] };
    put('sluice.config.json', JSON.stringify({ ...CONFIG, vendors: [vendor] }));
    expect((await createTestSite()('/privacy')).text).not.toMatch(/<[biu]>/);
  });
});

test('a site with a broken configuration goes on, and its policy stays linked', async () => {
  put('sluice.config.json', '{ "site": ');
  const { status, text } = await createTestSite()('/');
  expect(status).toBe(200);
  expect(text).toContain(`data-config='{ "site":'`);
  expect(text).toContain('<a href="/privacy">');
});

test('files of the site and the script tag are served', async () => {
  const get = createTestSite();
  expect((await get('/assets/site.css')).text).toBe('body{}');
  expect((await get('/sluice/sluice.js')).text).toBe('/* tag */');
});

test.each([
  '/no-such-page',
  '/blog/',
  '/BLOG/post',
  '/..%2flayout',
  '/%2e%2e/layout',
  '/assets/..%2flayout.html',
  '/assets/%2e%2e/sluice.config.json',
  '/sluice/..%2f..%2flayout.html',
  '/sluice.config.json',
  '/layout.html',
  '/%00',
])('%s is not found, in the site’s own words', async (path) => {
  const { status, text } = await createTestSite()(path);
  expect(status).toBe(404);
  expect(text).toContain('Nothing here');
});
