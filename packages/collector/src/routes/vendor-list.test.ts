import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCommitQueue } from '../commit-queue.ts';
import { createApp } from '../create-app.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { createVendorListSource } from '../vendor-list/vendor-list-source.ts';

let folder: string;
let file: string;
const told: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-list-'));
  file = join(folder, 'vendor-list.json');
});
afterAll(() => rm(folder, { recursive: true }));

const vendorOf = (id: number) => ({
  id,
  name: `Acme ${id}`,
  purposes: [1, 3],
  legIntPurposes: [2],
  flexiblePurposes: [],
  specialPurposes: [1],
  cookieMaxAgeSeconds: 86_400,
});
const LIST = {
  gvlSpecificationVersion: 3,
  vendorListVersion: 130,
  tcfPolicyVersion: 5,
  lastUpdated: '2026-11-19T16:00:00Z',
  purposes: { 1: { id: 1, name: 'Store', description: 'Long.', illustrations: [] } },
  vendors: { 7: vendorOf(7), 91: vendorOf(91) },
};

/** What the collector answers a page, with this text in the operator's file. */
async function ask(text: string | undefined, query = '', headers: Record<string, string> = {}): Promise<Response> {
  if (text !== undefined) await writeFile(file, text);
  const store = createMemoryStore();
  const source = text === undefined ? undefined : createVendorListSource(file);
  const log = (line: string) => void told.push(line);
  const app = createApp({ store, queue: createCommitQueue(store), sites: [], vendorLists: source, log });
  return app.request(`/iab/vendor-list.json${query}`, { headers });
}

describe('the vendor list', () => {
  it('is served to every page as the operator has put it there, for a day', async () => {
    const text = JSON.stringify(LIST, null, 1);
    const response = await ask(text);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('Content-Type')).toContain('application/json');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=86400');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('is not sent again to a browser that has it', async () => {
    const tag = (await ask(JSON.stringify(LIST))).headers.get('ETag') ?? '';
    const again = await ask(JSON.stringify(LIST), '', { 'If-None-Match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect((await ask(JSON.stringify(LIST), '?ids=7', { 'If-None-Match': tag })).status).toBe(200);
  });

  it('comes with the vendors alone that a page asks for', async () => {
    const response = await ask(JSON.stringify(LIST), '?ids=91,8');
    const { purposes: _, ...rest } = LIST;
    expect(await response.json()).toEqual({ ...rest, vendors: { 91: vendorOf(91) } });
    expect(await (await ask(JSON.stringify(LIST), '?ids=')).json()).toMatchObject({ vendors: {} });
  });

  it.each(['x', '7,', '__proto__', '0', '-1', '7.5', '100000', '1,'.repeat(501)])(
    'is refused to one who asks for %j',
    async (ids) => {
      const response = await ask(JSON.stringify(LIST), `?ids=${ids}`);
      expect([response.status, (await response.json()).error]).toEqual([400, 'bad_ids']);
    },
  );

  it('is the new one as soon as the operator has put it there', async () => {
    await writeFile(file, JSON.stringify(LIST));
    const source = createVendorListSource(file);
    expect((await source()).list.vendorListVersion).toBe(130);
    await writeFile(file, JSON.stringify({ ...LIST, vendorListVersion: 131 }));
    await utimes(file, 1, 1);
    expect((await source()).list.vendorListVersion).toBe(131);
  });

  it('is missing where the operator has named none', async () => {
    const response = await ask(undefined);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: 'no_vendor_list',
      message: 'There is no vendor list here. SLUICE_VENDOR_LIST names no file.',
    });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"gvl'],
    ['no object', '[]'],
    ['the list of version 2', JSON.stringify({ ...LIST, gvlSpecificationVersion: 2 })],
    ['a vendor under another id', JSON.stringify({ ...LIST, vendors: { 8: vendorOf(7) } })],
    ['a vendor without purposes', JSON.stringify({ ...LIST, vendors: { 7: { ...vendorOf(7), purposes: undefined } } })],
    ['vendors that are none', JSON.stringify({ ...LIST, vendors: [7] })],
  ])('is missing where the file has %s, and the operator is told why', async (_, text) => {
    told.length = 0;
    const response = await ask(text);
    expect([response.status, (await response.json()).error]).toEqual([404, 'no_vendor_list']);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(told.join()).toContain('vendor list cannot be served');
  });
});
