import type { Notice } from '@sluice/core';
import { describe, expect, it } from 'vitest';
import { createCommitQueue } from '../commit-queue.ts';
import { createApp } from '../create-app.ts';
import type { NoticeSource } from '../notices/notice-source.ts';
import { createMemoryStore } from '../store/memory-store.ts';

const SHOP = 'https://shop.example';
const NOTICE: Notice = {
  id: 'closed',
  title: 'Closed on Sunday',
  text: 'We move.',
  url: 'https://shop.example/move',
  lang: 'en',
  from: '2026-03-01T08:00:00Z',
  until: '2026-03-08T09:00:00+01:00',
  texts: { de: { title: 'Am Sonntag zu', text: 'Wir ziehen um.' } },
};
const OLDER: Notice = { ...NOTICE, id: 'older', from: '2026-02-01T00:00:00Z' };
const BEGINS = Date.parse(NOTICE.from);
const ENDS = Date.parse(NOTICE.until);

function create({ now = BEGINS, source, log }: { now?: number; source?: NoticeSource; log?: string[] } = {}) {
  const store = createMemoryStore();
  const sites = [
    { id: 'shop', origins: [SHOP], notices: [OLDER, NOTICE] },
    { id: 'blog', origins: ['https://blog.example'] },
  ];
  return createApp({
    store,
    queue: createCommitQueue(store),
    sites,
    notices: source,
    clock: () => now,
    log: (line) => log?.push(line),
  });
}

const ask = (app: ReturnType<typeof create>, site = 'shop', headers: Record<string, string> = { Origin: SHOP }) =>
  app.request(`/v1/notices?site=${site}`, { headers });

describe('a page that asks its collector for notices', () => {
  it('gets those of its site, the newest first, and may keep the answer for five minutes', async () => {
    const response = await ask(create());
    expect(await response.json()).toEqual({ notices: [NOTICE, OLDER] });
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(SHOP);
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(response.headers.get('Set-Cookie')).toBeNull();
    expect(response.headers.get('Vary')).toBe('Origin');
  });

  it.each([
    ['before it begins', BEGINS - 1, []],
    ['once it begins', BEGINS, ['closed']],
    ['until it ends', ENDS - 1, ['closed']],
    ['not when it has ended', ENDS, []],
  ])('is told of one %s', async (_when, now, expected) => {
    const source: NoticeSource = { list: async () => [NOTICE] };
    const { notices } = await (await ask(create({ now, source }))).json();
    expect(notices.map(({ id }: Notice) => id)).toEqual(expected);
  });

  it('is told nothing where its site has nothing to tell', async () => {
    const response = await ask(create(), 'blog', { Origin: 'https://blog.example' });
    expect([response.status, await response.json()]).toEqual([200, { notices: [] }]);
  });

  it('hears shortly that nothing has changed, and may still read the answer that it has', async () => {
    const app = create();
    const etag = (await ask(app)).headers.get('ETag') ?? '';
    const again = await ask(app, 'shop', { Origin: SHOP, 'If-None-Match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('Access-Control-Allow-Origin')).toBe(SHOP);
    expect(again.headers.get('Cache-Control')).toBe('public, max-age=300');
  });

  it.each(['nope', '', 'SHOP', '__proto__', 'constructor', '&site=blog', '%00', 'a'.repeat(5000), '[object]'])(
    'for the site "%.20s", which nobody registered, finds none',
    async (site) => {
      const response = await ask(create(), site);
      expect(response.status).toBe(404);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(await response.text()).not.toContain('Sunday');
    },
  );

  it.each([
    'https://evil.test',
    'https://blog.example',
    'https://shop.example.evil.test',
    'http://shop.example',
    'null',
    '',
  ])('from the origin "%s", which the site has not registered, is told nothing', async (Origin) => {
    const response = await ask(create(), 'shop', { Origin });
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('Sunday');
  });

  it('is not told why they cannot be had; the operator is', async () => {
    const log: string[] = [];
    const source: NoticeSource = { list: () => Promise.reject(new Error('secret of the database')) };
    const response = await ask(create({ source, log }));
    expect(response.status).toBe(500);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.text()).not.toContain('secret');
    expect(log).toEqual([expect.stringMatching(/^Error\n/)]);
  });
});
