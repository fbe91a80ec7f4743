import { describe, expect, it } from 'vitest';
import { EXAMPLE_TIME, exampleReceived } from '../store/example-receipt.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';
import { openCollector } from '../threats/open-collector.ts';

async function pageOf(store: Store): Promise<string> {
  const response = await (await openCollector({ store }).signIn()).get('/dashboard');
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
});

describe('an operator who looks up receipts', () => {
  const store = createMemoryStore();
  const collector = openCollector({ store });
  const mine = exampleReceived();
  const another = exampleReceived({ subject: mine.receipt.subject });

  it('finds one by its id, with its place and what it says', async () => {
    await store.put([mine, another]);
    const browser = await collector.signIn();
    for (const page of [
      await browser.get(`/dashboard/receipts/${mine.receipt.id}`),
      await browser.post('/dashboard/receipts', { id: ` ${mine.receipt.id.toUpperCase()} ` }),
    ]) {
      expect(page.status).toBe(200);
      expect(await page.text()).toMatch(/Place in the log<\/dt><dd>1<.*&quot;google-analytics&quot;: true/s);
    }
  });

  it('finds those of a visitor by their consent id, which stands in no address', async () => {
    const browser = await collector.signIn();
    const page = await browser.post('/dashboard/receipts', { id: mine.receipt.subject });
    const text = await page.text();
    expect(text).toContain('2 receipts of this visitor');
    for (const { receipt } of [mine, another]) expect(text).toContain(`/dashboard/receipts/${receipt.id}`);
    expect(text.match(/(href|action)="[^"]*"/g)?.join()).not.toContain(mine.receipt.subject);
  });

  it('reads that one was erased, and when', async () => {
    await store.erase({ site: 'shop', subject: mine.receipt.subject }, '2026-03-10T00:00:00.000Z');
    const page = await (await collector.signIn()).get(`/dashboard/receipts/${mine.receipt.id}`);
    expect(await page.text()).toMatch(/It was erased.*2026-03-10 00:00/s);
  });

  it.each(['x', '..%2F..%2Fetc%2Fpasswd', "'%20OR%201=1--", '__proto__', 'a'.repeat(5000)])(
    'finds nothing under %s',
    async (id) => {
      const browser = await collector.signIn();
      const page = await browser.get(`/dashboard/receipts/${id}`);
      expect([page.status, (await page.text()).includes('Nothing is stored')]).toEqual([404, true]);
    },
  );
});
