import { createHash } from 'node:crypto';
import { expect, test } from '../fixtures/test.ts';

test('a choice becomes a receipt in the collector’s database', async ({ arrive, collector, sites }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/shop');
  const sent = await visitor.receiptOf(visitor.rejectAll);
  const stored = (await collector.receipts()).find(({ id }) => id === sent.id);
  expect(stored).toMatchObject({ site: 'officecomms', event: 'refused', source: 'banner', regime: 'opt-in' });
  expect(JSON.parse(stored?.body ?? '')).toMatchObject({
    region: 'DE',
    language: 'en',
    page: `${sites.addressOf('officecomms', 'DE')}/shop`,
    policy: { url: expect.stringMatching(/\/privacy$/), revision: 1 },
    vendors: { 'google-analytics': false, 'google-ads': false, 'x-timeline': false, tawk: false, officecomms: false },
    signals: { dnt: null, gpc: null },
  });
});

test('a receipt can be fetched from the collector by its id', async ({ arrive, collector }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  const { id } = await visitor.receiptOf(visitor.acceptAll);
  const answer = await fetch(`${collector.url}/v1/receipts/${id}`);
  expect(answer.status).toBe(200);
  expect(JSON.stringify(await answer.json())).toContain(id);
});

test('what the visitor was shown can be fetched from the collector by the hash that their receipt names', async ({
  arrive,
  collector,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  for (const { choose, layer, text } of [
    { choose: visitor.rejectAll, layer: 'first', text: 'Reject all' },
    { choose: () => visitor.set({ 'Google Ads': true }), layer: 'second', text: 'Save choice' },
  ]) {
    const { notice = '' } = await visitor.receiptOf(choose);
    const address = `${collector.url}/v1/documents/${notice}`;
    await expect.poll(async () => (await fetch(address)).status).toBe(200);
    const document = await (await fetch(address)).text();
    expect(createHash('sha256').update(document).digest('hex')).toBe(notice);
    expect(JSON.parse(document)).toMatchObject({ site: 'officecomms', language: 'en', layer });
    expect(Object.values(JSON.parse(document).texts)).toContain(text);
  }
});

test('P3 nothing that the collector keeps on disk tells who the visitor is or what their address carried', async ({
  arrive,
  collector,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/?email=a@b.example&token=s3cr3t#x-fragment');
  const { id } = await visitor.receiptOf(visitor.acceptAll);
  const kept = await collector.everyByte();
  expect(kept).toContain(id);
  for (const secret of [
    'a@b.example',
    'a%40b.example',
    'email=',
    's3cr3t',
    'x-fragment',
    '127.0.0.1',
    'Mozilla',
    'Chrome/',
  ]) {
    expect(kept).not.toContain(secret);
  }
});

test('two choices of one visitor carry the same random subject, those of two visitors do not', async ({ arrive }) => {
  const first = await arrive({ region: 'DE' });
  await first.open('/');
  const one = await first.receiptOf(first.rejectAll);
  const two = await first.receiptOf(() => first.set({ 'Google Ads': true }));
  const second = await arrive({ region: 'DE' });
  await second.open('/');
  const three = await second.receiptOf(second.rejectAll);
  expect(two.subject).toBe(one.subject);
  expect(three.subject).not.toBe(one.subject);
});

test('a visitor who is led away in the moment of the choice leaves a receipt all the same', async ({
  arrive,
  collector,
}) => {
  const before = (await collector.receipts()).length;
  const visitors = 5;
  for (let count = 0; count < visitors; count++) {
    const visitor = await arrive({ region: 'DE' });
    await visitor.open('/');
    await visitor.page.evaluate(() => {
      document.addEventListener('sluice:change', () => location.assign('about:blank'));
    });
    await visitor.banner.getByRole('button', { name: 'Accept all' }).click();
    await visitor.page.waitForURL('about:blank');
  }
  await expect.poll(async () => (await collector.receipts()).length, { intervals: [1000] }).toBe(before + visitors);
});
