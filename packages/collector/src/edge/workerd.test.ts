import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Consent, encodeConsent, NO_SUBJECT } from '@sluice/core';
import { makeSecretKey, verifyBundle } from '@sluice/log';
import { Miniflare, type MiniflareOptions } from 'miniflare';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeConformance } from '../store/conformance.ts';
import { exampleReceipt } from '../store/example-receipt.ts';

const EXAMPLE = fileURLToPath(new URL('../../edge-example/', import.meta.url));

/** Bundles a worker as a deployment does: for a runtime that knows nothing of Node. `text` stands for a module in `src`. */
async function bundled(input: string, text?: string): Promise<string> {
  const bundle = await rolldown({
    input,
    resolve: { conditionNames: ['@sluice/source', 'workerd', 'worker', 'import', 'default'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === input ? id : null),
        load: (id) => (id === input && text !== undefined ? text : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  return output[0].code;
}

/** Runs the tests of the suite by their number, each in an object of its own; what was compared with what goes back. */
const SUITE = `
import { storeConformance } from './store/conformance.ts';
import { openDurableStore } from './edge/durable-store.ts';

const plain = (value) => JSON.stringify([value], (key, each) =>
  each instanceof Map ? { map: [...each] } : each instanceof Uint8Array ? { bytes: [...each].join() } : each);

export class Suite {
  constructor({ storage }) {
    this.storage = storage;
  }
  async fetch(request) {
    const tests = [];
    const compared = [];
    const runner = {
      describe: (name, body) => body(),
      it: (sentence, body) => tests.push(body),
      expect: (actual) => ({ toEqual: (expected) => compared.push([plain(actual), plain(expected)]) }),
    };
    storeConformance(runner, '', async () => openDurableStore(this.storage));
    const test = tests[Number(new URL(request.url).pathname.slice(1))];
    const failed = await test().then(() => null, (error) => error.stack);
    return Response.json({ compared, failed });
  }
}

export default {
  fetch: (request, env) => env.SUITE.get(env.SUITE.idFromName(request.url)).fetch(request),
};
`;

describe('in workerd', () => {
  let workerd: Miniflare;
  let all = 0;

  beforeAll(async () => {
    workerd = new Miniflare({
      modules: true,
      script: await bundled(fileURLToPath(new URL('../suite.mjs', import.meta.url)), SUITE),
      compatibilityDate: '2026-04-01',
      cf: false,
      durableObjects: { SUITE: { className: 'Suite', useSQLite: true } },
    });
  });

  afterAll(() => workerd.dispose());

  let number = 0;
  const run = (sentence: string) => {
    const path = `/${number++}`;
    it(sentence, async () => {
      const answer = await workerd.dispatchFetch(`http://suite.test${path}`);
      const { compared, failed } = (await answer.json()) as { compared: [string, string][]; failed: string | null };
      expect(failed).toBeNull();
      for (const [actual, expected] of compared) expect(JSON.parse(actual)).toEqual(JSON.parse(expected));
      all += compared.length;
    });
  };

  storeConformance({ describe, it: run, expect }, 'Durable Object', () => Promise.reject(new Error('runs elsewhere')));

  it('the suite has compared something', () => expect(all).toBeGreaterThan(100));
});

const COLLECTOR = 'https://consent.example/s/shop';
const SHOP = { Origin: 'https://shop.example', 'Content-Type': 'text/plain' };

describe('the example worker', () => {
  let folder: string;
  let options: MiniflareOptions;
  let workerd: Miniflare;

  const restart = async () => {
    await workerd?.dispose();
    workerd = new Miniflare(options);
  };
  const get = (path: string, headers: Record<string, string> = {}) =>
    workerd.dispatchFetch(path.startsWith('/') ? COLLECTOR + path : path, { headers });
  const post = (body: unknown, headers: Record<string, string> = SHOP, collector = COLLECTOR) =>
    workerd.dispatchFetch(`${collector}/v1/receipts`, { method: 'POST', body: JSON.stringify(body), headers });
  const receipt = (changes = {}) => exampleReceipt(changes, Date.now());

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-edge-'));
    const toml = await readFile(join(EXAMPLE, 'wrangler.toml'), 'utf8');
    const read = (name: string) => new RegExp(`^${name} = ["'](.*)["']$`, 'm').exec(toml)?.[1] ?? '';
    options = {
      modules: true,
      script: await bundled(join(EXAMPLE, 'worker.ts')),
      compatibilityDate: read('compatibility_date'),
      bindings: {
        SLUICE_SITES: read('SLUICE_SITES'),
        SLUICE_LOG_KEY: makeSecretKey('consent.example/log', new Uint8Array(32)),
      },
      cf: { country: 'US', regionCode: 'CA' },
      durableObjects: { SITE_OBJECTS: { className: read('class_name'), useSQLite: true } },
      durableObjectsPersist: folder,
    };
    await restart();
  });

  afterAll(async () => {
    await workerd.dispose();
    await rm(folder, { recursive: true });
  });

  it('stores a receipt once, tells its place again, and still after a restart', async () => {
    const one = receipt();
    const first = await post(one);
    expect(first.status).toBe(201);
    const { seq, receivedAt } = (await first.json()) as { seq: number; receivedAt: string };
    const again = await post(one);
    expect([again.status, await again.json()]).toEqual([200, { id: one.id, seq, receivedAt }]);
    await restart();
    const later = await post(one);
    expect([later.status, await later.json()]).toEqual([200, { id: one.id, seq, receivedAt }]);
    expect(await (await post(receipt())).json()).toMatchObject({ seq: seq + 1 });
    expect(await (await get(`/v1/receipts/${one.id}`)).json()).toMatchObject({ seq, receipt: one });
  });

  it('keeps a log of its own for each site, and takes nothing for another', async () => {
    const blog = 'https://consent.example/s/blog';
    const mine = await post(receipt({ site: 'blog' }), { ...SHOP, Origin: 'https://blog.example' }, blog);
    expect([mine.status, ((await mine.json()) as { seq: number }).seq]).toEqual([201, 1]);
    const strange = await post(receipt({ site: 'shop' }), SHOP, blog);
    expect([strange.status, await strange.json()]).toMatchObject([403, { error: 'unknown_origin' }]);
  });

  it('refuses what is no receipt, what is too long and who is unknown, in words that a page can read', async () => {
    const answers = await Promise.all([
      post({ schema: 1 }),
      post('x'.repeat(70_000)),
      post(receipt(), { ...SHOP, Origin: 'https://shop.example.evil.example' }),
      post(receipt(), SHOP, 'https://consent.example/s/other'),
      get('/v1/receipts/%E0%A4%A'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([422, 413, 403, 404, 404]);
    for (const { headers } of answers) expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('erases a visitor’s receipts and keeps their places', async () => {
    const one = receipt();
    const { seq } = (await (await post(one)).json()) as { seq: number };
    const path = `${COLLECTOR}/v1/subjects/${one.subject}?site=shop`;
    const erased = await workerd.dispatchFetch(path, { method: 'DELETE', headers: SHOP });
    expect([erased.status, await erased.json()]).toEqual([200, { erased: 1 }]);
    const gone = await get(`/v1/receipts/${one.id}`);
    expect([gone.status, await gone.json()]).toMatchObject([410, { seq }]);
    expect((await post(one)).status).toBe(410);
  });

  it('proves a receipt by the log of its site alone, under a checkpoint that the alarm has signed', async () => {
    const one = receipt();
    await post(one);
    let answer = await get(`/v1/receipts/${one.id}/proof`);
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([409, '1']);
    while (answer.status === 409) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      answer = await get(`/v1/receipts/${one.id}/proof`);
    }
    const { name, key } = (await (await get('/log.json')).json()) as { name: string; key: string };
    expect(name).toBe('consent.example/log/shop');
    const results = verifyBundle(await answer.text(), key).map(({ check, result }) => `${check} ${result}`);
    expect(results.slice(0, 4)).toEqual(['file proven', 'signature proven', 'inclusion proven', 'key proven']);
  });

  it('tells a page where its visitor is, by what the edge knows and nobody’s own word', async () => {
    const forged = { Origin: 'https://shop.example', 'cf-ipcountry': 'FR', 'sluice-country': 'FR' };
    expect(await (await get('/v1/region', forged)).json()).toEqual({ region: 'US-CA' });
  });

  it('hands a choice over from one site to another, whose logs never meet', async () => {
    const [shop, blog] = ['https://shop.example', 'https://blog.example'];
    const ask = async (path: string, Origin: string, body: object) => {
      const init = { method: 'POST', headers: { ...SHOP, Origin }, body: JSON.stringify(body) };
      return (await workerd.dispatchFetch(`https://consent.example${path}`, init)).json();
    };
    const consent = {
      at: Date.now(),
      revision: 1,
      signals: [],
      categories: { ads: 'given' },
      vendors: {},
      questions: {},
    };
    const choice = encodeConsent({ subject: NO_SUBJECT, ...consent } as Consent);
    const issued = await ask('/s/shop/v1/handover', shop, { site: 'shop', target: blog, choice });
    const { ticket } = issued as { ticket: string };
    expect(await ask('/s/blog/v1/handover/redeem', blog, { ticket, from: shop })).toEqual({ choice });
    expect(await ask('/s/blog/v1/handover/redeem', blog, { ticket, from: shop })).toMatchObject({
      error: 'no_such_ticket',
    });
  });
});
