import { canonicalJson } from '@sluice/core';
import { commit, fromBase64, sha256 } from '@sluice/log';
import { exampleNotice } from '@sluice/receipt';
import { expect, it, test } from 'vitest';
import { EXPORT_PAGE } from '../export/receipt-pages.ts';
import { EXAMPLE_TIME, exampleReceipt, exampleReceived } from '../store/example-receipt.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';
import { HOST, openCollector, SITE_ORIGIN } from '../threats/open-collector.ts';

const DAY = 86_400_000;
const FORMATS = ['csv', 'jsonl', 'jsonld'] as const;

/** A collector with an auditor, a minute after the example's time, and its export. */
async function openExport(store: Store = createMemoryStore()) {
  const collector = openCollector({ store });
  collector.wait(60_000);
  const browser = await collector.signIn();
  const text = async (query: string) => {
    const answer = await browser.get(`/v1/export?${query}`);
    expect(answer.status, query).toBe(200);
    return answer.text();
  };
  return { ...collector, browser, text };
}

/** How many receipts a file has, by its own form. */
const counting = {
  csv: (text: string) => text.trimEnd().split('\r\n').length - 1,
  jsonl: (text: string) => text.trimEnd().split('\n').length - 1,
  jsonld: (text: string) => JSON.parse(text)['@graph'].length - 1,
};

it('gives an auditor the receipts of one site and one day, and nothing else', async () => {
  const { store, text, browser } = await openExport();
  const wanted = exampleReceived({}, EXAMPLE_TIME);
  const midnight = exampleReceived({}, EXAMPLE_TIME - (EXAMPLE_TIME % DAY));
  const others = [
    exampleReceived({ site: 'blog' }),
    exampleReceived({}, EXAMPLE_TIME - DAY),
    exampleReceived({}, EXAMPLE_TIME - (EXAMPLE_TIME % DAY) + DAY),
  ];
  await store.put([wanted, midnight, ...others]);
  const query = 'format=csv&site=shop&from=2026-03-09&to=2026-03-10';
  const rows = (await text(query)).trimEnd().split('\r\n').slice(1);
  expect(rows.map((row) => row.split(',')[2])).toEqual([midnight.receipt.id, wanted.receipt.id]);
  const { headers } = await browser.get(`/v1/export?${query}`);
  expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present');
  expect(headers.get('Content-Disposition')).toBe(
    'attachment; filename="receipts-shop-20260309T000000Z-20260309T083100Z.csv"',
  );
  expect(headers.get('Cache-Control')).toBe('no-store');
});

test.each(FORMATS)('every receipt of many pages stands in the %s once, and the count agrees', async (format) => {
  const { store, text } = await openExport();
  const all = Array.from({ length: EXPORT_PAGE * 2 + 3 }, () => exampleReceived());
  await store.put(all);
  const file = await text(`format=${format}`);
  expect(counting[format](file)).toBe(all.length);
  expect(all.every(({ receipt }) => file.split(`"${receipt.id}"`).length > 1 || file.includes(`${receipt.id},`))).toBe(
    true,
  );
  expect(JSON.parse(await text('format=count'))).toEqual({ receipts: all.length, to: '2026-03-09T08:31:00.000Z' });
});

test('an auditor checks each line of the JSONL against the log, whatever white space its text came with', async () => {
  const { store, text } = await openExport();
  const pretty = exampleReceived({}, EXAMPLE_TIME + 1);
  const body = `${JSON.stringify(pretty.receipt, undefined, 2)}\u2028`.trim();
  await store.put([exampleReceived(), { ...pretty, body, entry: commit(sha256, pretty.salt, body) }]);
  const lines = (await text('format=jsonl')).trimEnd().split('\n');
  const [first, second, end] = lines.map((line) => JSON.parse(line));
  expect(end).toEqual({ end: { receipts: 2, to: '2026-03-09T08:31:00.000Z' } });
  expect(second.receipt).toEqual(pretty.receipt);
  const sent = [lines[0]?.slice(lines[0].indexOf('"receipt":') + '"receipt":'.length, -1), second.body];
  for (const [index, line] of [first, second].entries()) {
    const salt = fromBase64(line.salt) ?? new Uint8Array();
    expect(fromBase64(line.entry)).toEqual(commit(sha256, salt, sent[index]));
  }
  expect([first.sequence, second.sequence].sort()).toEqual([1, 2]);
});

test('a consent record names the parties and purposes of the notice document behind its receipt', async () => {
  const { store, text } = await openExport();
  const notice = 'ab'.repeat(32);
  await store.documents.put('document', notice, canonicalJson(exampleNotice()));
  await store.put([exampleReceived({ notice }), exampleReceived({ notice: 'cd'.repeat(32) })]);
  const graph = JSON.parse(await text('format=jsonld&site=shop'))['@graph'];
  const controllers = graph.flatMap((node: Record<string, unknown>) => node['dpv:hasDataController'] ?? []);
  expect(controllers).toMatchObject([{ 'dpv:hasName': 'Example Shop Ltd' }]);
  expect(graph.at(-1)).toEqual({
    '@type': 'sluice:Export',
    'sluice:receipts': 2,
    'sluice:site': 'shop',
    'sluice:to': '2026-03-09T08:31:00.000Z',
  });
});

test('what a visitor has erased is in no export', async () => {
  const { store, text } = await openExport();
  const gone = exampleReceived();
  const stays = exampleReceived();
  await store.put([gone, stays]);
  await store.erase({ site: 'shop', subject: gone.receipt.subject }, new Date(EXAMPLE_TIME).toISOString());
  for (const format of FORMATS) {
    const file = await text(`format=${format}`);
    expect(file).not.toContain(gone.receipt.id);
    expect(file).toContain(stays.receipt.id);
  }
});

test('an export without receipts is a whole file, and says so', async () => {
  const { text } = await openExport();
  expect(counting.csv(await text('format=csv&site=&from=&to='))).toBe(0);
  expect(JSON.parse(await text('format=jsonl'))).toMatchObject({ end: { receipts: 0 } });
  expect(JSON.parse(await text('format=jsonld'))['@graph']).toHaveLength(1);
});

test('a site that is configured no more is exported by its id, and a misspelt one is refused', async () => {
  const { store, text, browser } = await openExport();
  await store.put([exampleReceived({ site: 'closed' })]);
  expect(counting.csv(await text('format=csv&site=closed'))).toBe(1);
  const answer = await browser.get('/v1/export?format=csv&site=shpo');
  expect([answer.status, (await answer.json()).error]).toEqual([400, 'unknown_site']);
});

test('nobody but an operator or an auditor exports, and no page of another site reads what theirs does', async () => {
  const { request, browser, app } = await openExport();
  expect((await request('/v1/export?format=csv')).status).toBe(401);
  expect((await request('/v1/export?format=csv', { headers: { Authorization: 'Bearer x' } })).status).toBe(401);
  const { headers } = await browser.get('/v1/export?format=csv');
  expect(headers.has('Access-Control-Allow-Origin')).toBe(false);
  expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
  const preflight = await app.request(`${HOST}/v1/export`, { method: 'OPTIONS', headers: { Origin: SITE_ORIGIN } });
  expect(preflight.headers.has('Access-Control-Allow-Methods')).toBe(false);
});

test('operators see in the journal who exported what', async () => {
  const { browser, text } = await openExport();
  await text('format=csv&site=shop&from=2026-03-01');
  await text('format=count');
  const journal = await (await browser.get('/dashboard/journal')).text();
  expect(journal).toContain('exported receipts (csv)');
  expect(journal).toContain('shop, 2026-03-01T00:00:00.000Z to 2026-03-09T08:31:00.000Z');
  expect(journal).not.toContain('(count)');
});

test('the page of exports asks for a site, a time and a form', async () => {
  const { browser } = await openExport();
  const page = await (await browser.get('/dashboard/exports')).text();
  expect(page).toContain('<option>shop</option>');
  for (const name of ['site', 'format', 'from', 'to']) expect(page).toContain(`name="${name}"`);
  expect(page).toContain('action="/v1/export"');
});

test.each([
  ['', 'invalid_format'],
  ['format=', 'invalid_format'],
  ['format=xml', 'invalid_format'],
  ['format=__proto__', 'invalid_format'],
  ['format=constructor', 'invalid_format'],
  ['format=CSV', 'invalid_format'],
  ['format=csv&format=jsonl', 'invalid_format'],
  ['format=csv&form=2026-01-01', 'invalid_parameter'],
  ['format=csv&__proto__=1', 'invalid_parameter'],
  ['format=csv&FROM=2026-01-01', 'invalid_parameter'],
  ["format=csv&site=shop'--", 'invalid_site'],
  ['format=csv&site=%00', 'invalid_site'],
  ['format=csv&site=../../etc/passwd', 'invalid_site'],
  ['format=csv&site=shop%0d%0aSet-Cookie:%20a=b', 'invalid_site'],
  [`format=csv&site=${'a'.repeat(10_000)}`, 'invalid_site'],
  ['format=csv&site=shop&site=blog', 'invalid_site'],
  ['format=csv&site=toString', 'invalid_site'],
  ['format=csv&site=constructor', 'unknown_site'],
  ['format=csv&from=yesterday', 'invalid_from'],
  ['format=csv&from=2026', 'invalid_from'],
  ['format=csv&from=2026-02-31', 'invalid_from'],
  ['format=csv&from=2026-13-01', 'invalid_from'],
  ['format=csv&from=2026-01-01T24:00:00Z', 'invalid_from'],
  ['format=csv&from=2026-01-01T12:00:00', 'invalid_from'],
  ['format=csv&from=2026-01-01T12:00:00%2B01:00', 'invalid_from'],
  ['format=csv&from=%2B012026-01-01', 'invalid_from'],
  ['format=csv&from=1767225600000', 'invalid_from'],
  ['format=csv&from=2026-01-01%0a', 'invalid_from'],
  ['format=csv&to=2026-1-1', 'invalid_to'],
  ['format=csv&to=%E0%A4%A', 'invalid_to'],
  ['format=csv&from=2026-01-02&to=2026-01-02', 'invalid_range'],
  ['format=csv&from=2026-01-02&to=2026-01-01', 'invalid_range'],
  ['format=csv&from=9999-12-31', 'invalid_range'],
])('an export of "%s" is refused as %s, and nothing of it comes back', async (query, error) => {
  const { browser, store } = await openExport();
  await store.put([exampleReceived()]);
  const answer = await browser.get(`/v1/export?${query}`);
  const body = await answer.json();
  expect([answer.status, body.error]).toEqual([400, error]);
  expect(body.message).toMatch(/^[A-Z][^<>]*\.$/);
  expect(answer.headers.has('Set-Cookie')).toBe(false);
});

test.each(['2026-02-28', '2024-02-29', '2026-03-01T10:00Z', '2026-03-01T10:00:01Z', '2026-03-01T10:00:01.5Z'])(
  '"%s" is a time',
  async (from) => {
    const { browser } = await openExport();
    expect((await browser.get(`/v1/export?format=count&from=${from}`)).status).toBe(200);
  },
);

test('receipts of the first format are exported beside those of the second', async () => {
  const { store, text } = await openExport();
  const { layer: _, layout: __, validUntil: ___, ...old } = exampleReceipt({ vendors: {} });
  const receipt = { ...old, schema: 'sluice-receipt/1' as const };
  await store.put([{ ...exampleReceived(), receipt, body: JSON.stringify(receipt) }]);
  for (const format of FORMATS) expect(counting[format](await text(`format=${format}`))).toBe(1);
});
