import { describe, expect, it } from 'vitest';
import { createCommitQueue } from '../commit-queue.ts';
import { createApp } from '../create-app.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { type Fields, HOST, openCollector, SITE_ORIGIN } from '../threats/open-collector.ts';

const BREACH = {
  site: 'shop',
  lang: 'en',
  title: 'Somebody has read our customers’ addresses',
  text: 'On 7 March.\r\n\r\nChange your password.',
  url: 'https://shop.example/breach',
  from: '2026-03-09T08:00',
  until: '2026-04-09T08:00',
};
const CONFIGURED = {
  id: 'closed',
  title: 'Closed',
  text: 'On Sunday.',
  from: '2026-03-01T00:00:00Z',
  until: '2026-05-01T00:00:00Z',
};
const SITES = [
  { id: 'shop', origins: [SITE_ORIGIN], notices: [CONFIGURED] },
  { id: 'blog', origins: ['https://blog.example'] },
];
const DAY = 86_400_000;

async function shown(collector: ReturnType<typeof openCollector>, site = 'shop'): Promise<Record<string, unknown>[]> {
  return (await (await collector.request(`/v1/notices?site=${site}`)).json()).notices;
}

describe('an operator who has to tell visitors of a breach', () => {
  it('sees it before anybody else does, and publishes it to the pages of the sites that are chosen, beside the configured ones', async () => {
    const collector = openCollector({ sites: SITES });
    const browser = await collector.signIn();
    const preview = await browser.post('/dashboard/notices', { ...BREACH, action: 'preview' });
    expect(preview.status).toBe(200);
    expect(await preview.text()).toMatch(/<h2>Preview<\/h2>.*Change your password/s);
    expect(await shown(collector)).toHaveLength(1);

    const { status, headers } = await browser.post('/dashboard/notices', { ...BREACH, action: 'publish' });
    expect([status, headers.get('Location')]).toEqual([303, '/dashboard/notices']);
    expect(await shown(collector)).toEqual([
      {
        id: expect.stringMatching(/^2026-03-09-[\da-f]{12}$/),
        title: BREACH.title,
        text: 'On 7 March.\n\nChange your password.',
        url: BREACH.url,
        lang: 'en',
        from: '2026-03-09T08:00Z',
        until: '2026-04-09T08:00Z',
      },
      CONFIGURED,
    ]);
    expect(await shown(collector, 'blog')).toEqual([]);
    expect(collector.log).toEqual([
      expect.stringMatching(/^The pages of "shop" show the notice "2026-03-09-.* until 2026-04-09/),
    ]);
  });

  it('says it in several languages', async () => {
    const collector = openCollector();
    const browser = await collector.signIn();
    const german = { lang0: 'de', title0: 'Datenpanne', text0: 'Am 7. März.', url0: '' };
    await browser.post('/dashboard/notices', { ...BREACH, ...german, action: 'publish' });
    expect((await shown(collector))[0]?.texts).toEqual({ de: { title: 'Datenpanne', text: 'Am 7. März.' } });
  });

  it('finds it in the list and in the journal with who and when, until its end and after', async () => {
    const collector = openCollector();
    const browser = await collector.signIn();
    await browser.post('/dashboard/notices', { ...BREACH, action: 'publish' });
    const state = async () =>
      /<td>(shown|to come|over|ended early)<\/td>/.exec(await (await browser.get('/dashboard/notices')).text())?.[1];
    expect(await state()).toBe('shown');
    const journal = await (await browser.get('/dashboard/journal')).text();
    expect(journal).toMatch(
      /2026-03-09 08:30<\/time><\/td><td>operator<\/td><td>published a notice<\/td><td><code>2026-03-09-/,
    );
    collector.wait(40 * DAY);
    expect(await shown(collector)).toEqual([]);
    const later = await collector.signIn();
    expect(await (await later.get('/dashboard/notices')).text()).toContain('<td>over</td>');
  });

  it('ends it early, once, and it stays on record', async () => {
    const collector = openCollector();
    const browser = await collector.signIn();
    await browser.post('/dashboard/notices', { ...BREACH, action: 'publish' });
    const id = (await shown(collector))[0]?.id;
    expect((await browser.post(`/dashboard/notices/${id}/end`)).status).toBe(303);
    expect(await shown(collector)).toEqual([]);
    expect((await browser.post(`/dashboard/notices/${id}/end`)).status).toBe(404);
    expect(await (await browser.get('/dashboard/notices')).text()).toContain('ended early');
    expect(await (await browser.get('/dashboard/journal')).text()).toContain('ended a notice');
  });

  it('ends one that has not begun, and it is never shown', async () => {
    const collector = openCollector();
    const browser = await collector.signIn();
    await browser.post('/dashboard/notices', { ...BREACH, from: '2026-03-20T08:00', action: 'publish' });
    const [row] = await collector.store.documents.list('notice', '', 1);
    await browser.post(`/dashboard/notices/${row?.key}/end`);
    collector.wait(15 * DAY);
    expect(await shown(collector)).toEqual([]);
  });

  it('has it shown by another collector on the same store, which asks anew after five seconds', async () => {
    const store = createMemoryStore();
    const collector = openCollector({ store });
    let now = Date.UTC(2026, 2, 9, 8, 30);
    const other = createApp({
      store,
      queue: createCommitQueue(store),
      sites: SITES,
      clock: () => now,
      notices: { list: async () => [] },
    });
    const there = async () => (await (await other.request(`${HOST}/v1/notices?site=shop`)).json()).notices;
    expect(await there()).toEqual([]);
    await (await collector.signIn()).post('/dashboard/notices', { ...BREACH, action: 'publish' });
    expect(await there()).toEqual([]);
    now += 5000;
    expect(await there()).toHaveLength(1);
  });

  it.each<[string, Fields]>([
    ['Sites: choose one', { site: '' }],
    [
      'Sites: one of them is not served',
      [
        ['site', 'shop'],
        ['site', '__proto__'],
      ],
    ],
    ['title: give', { title: ' ' }],
    ['title: give', { title: 'x'.repeat(121) }],
    ['text: give', { text: 'x'.repeat(2001) }],
    ['url: give', { url: 'javascript:alert(1)' }],
    ['url: give', { url: 'http://shop.example' }],
    ['from: give', { from: '' }],
    ['until: give', { until: 'tomorrow' }],
    ['give an &quot;until&quot; that is later', { until: BREACH.from }],
    ['lang: give', { lang: '<b>' }],
    ['Further language: name it', { title0: 'T', text0: 'T' }],
    ['Every language once', { lang0: 'en', title0: 'T', text0: 'T' }],
    ['texts.de.text: give', { lang0: 'de', title0: 'T' }],
  ])('is told: %s', async (fault, changes) => {
    const collector = openCollector();
    const browser = await collector.signIn();
    const base = Object.entries({ ...BREACH, action: 'publish' });
    const changed = Array.isArray(changes) ? changes : Object.entries(changes);
    const names = changed.map(([name]) => name);
    const answer = await browser.post('/dashboard/notices', [
      ...base.filter(([name]) => !names.includes(name)),
      ...changed.filter(([, value]) => value !== '' || names[0] !== 'site'),
    ]);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(fault);
    expect(await shown(collector)).toEqual([]);
  });
});
