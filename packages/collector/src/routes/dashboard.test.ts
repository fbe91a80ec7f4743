import { describe, expect, it } from 'vitest';
import { createCommitQueue } from '../commit-queue.ts';
import { createApp } from '../create-app.ts';
import { EXAMPLE_TIME, exampleReceived } from '../store/example-receipt.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';

const PASSWORD = 'correct horse: bättery';

function appOn(store: Store, operatorPassword?: string) {
  return createApp({ store, queue: createCommitQueue(store), sites: [], operatorPassword, clock: () => EXAMPLE_TIME });
}

const basic = (credentials: string) => ({
  headers: { Authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
});

async function pageOf(store: Store): Promise<string> {
  const response = await appOn(store, PASSWORD).request('/dashboard', basic(`operator:${PASSWORD}`));
  expect(response.status).toBe(200);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  return response.text();
}

const rowOf = (page: string, name: string) =>
  new RegExp(`<th scope="row">${name}</th>(.*?)</tr>`, 's')
    .exec(page)?.[1]
    ?.match(/>([\d.,%]+)</g)
    ?.map((cell) => cell.slice(1, -1));

describe('the dashboard', () => {
  it('is not there while no password is set, whoever asks', async () => {
    for (const credentials of ['operator:', 'operator:undefined', ':']) {
      expect((await appOn(createMemoryStore()).request('/dashboard', basic(credentials))).status).toBe(404);
      expect((await appOn(createMemoryStore(), '').request('/dashboard', basic(credentials))).status).toBe(404);
    }
  });

  it.each(['operator:', `operator:${PASSWORD} `, `admin:${PASSWORD}`, `:${PASSWORD}`, 'operator', '', 'operator:x'])(
    'stays closed for %j',
    async (credentials) => {
      const response = await appOn(createMemoryStore(), PASSWORD).request('/dashboard', basic(credentials));
      expect(response.status).toBe(401);
      expect(response.headers.get('WWW-Authenticate')).toContain('Basic');
    },
  );

  it.each(['Basic', 'Basic %%%', 'Bearer x', 'basic \u00ff'])('stays closed for the header %j', async (header) => {
    const request = { headers: { Authorization: header } };
    expect((await appOn(createMemoryStore(), PASSWORD).request('/dashboard', request)).status).toBe(401);
  });

  it('says so when nothing has arrived yet', async () => {
    expect(await pageOf(createMemoryStore())).toContain('No receipt has arrived yet');
  });

  it('tells what a form was about', async () => {
    const store = createMemoryStore();
    const permission = { id: 'newsletter', text: 'Send me the newsletter.' };
    await store.put([exampleReceived({ event: 'given', source: 'form', permission }), exampleReceived({})]);
    expect(await pageOf(store)).toMatch(/<td>form \(newsletter\)<\/td>/);
  });

  it('counts by event, regime, day and answer', async () => {
    const store = createMemoryStore();
    await store.put([
      exampleReceived({ categories: { analytics: true, ads: false } }),
      exampleReceived({ categories: { analytics: true } }, EXAMPLE_TIME - 86_400_000),
      exampleReceived({ categories: { analytics: false }, regime: 'notice' }, EXAMPLE_TIME - 20 * 86_400_000),
    ]);
    const page = await pageOf(store);
    expect(rowOf(page, 'analytics')).toEqual(['2', '1', '66.7%']);
    expect(rowOf(page, 'ads')).toEqual(['0', '1', '0.0%']);
    expect(rowOf(page, 'partial')).toEqual(['3']);
    expect(rowOf(page, 'withdrawn')).toEqual(['0']);
    expect(rowOf(page, 'notice')).toEqual(['1']);
    expect(rowOf(page, '2026-03-08')).toEqual(['1']);
    expect(rowOf(page, '2026-02-24')).toEqual(['0']);
    expect(rowOf(page, '2026-02-17')).toBeUndefined();
  });

  it('lists the newest 20 receipts and nothing about the people behind them', async () => {
    const store = createMemoryStore();
    const batch = Array.from({ length: 25 }, (_, index) => exampleReceived({}, EXAMPLE_TIME + index));
    await store.put(batch);
    const page = await pageOf(store);
    const shown = batch.map(({ receipt }) => page.includes(receipt.id));
    expect(shown).toEqual(batch.map((_, index) => index >= 5));
    for (const { receipt } of batch) expect(page).not.toContain(receipt.subject);
    expect(page).not.toContain('/cart');
  });

  it('shows markup from outside as text', async () => {
    const store = createMemoryStore();
    const received = exampleReceived({ site: '<img src=x onerror=alert(1)>"\'&' });
    await store.put([{ ...received, receivedAt: '"><script>' }]);
    const page = await pageOf(store);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toMatch(/<img|<script/);
  });
});
