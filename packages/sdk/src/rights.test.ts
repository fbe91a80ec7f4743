import { NO_SIGNALS, parseConfig, RECEIPT_SCHEMA, resolveGround, uuidv7, type VendorTerms } from '@sluice/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Chooser, ChooserOptions } from './chooser.ts';
import { type ConsentStore, createConsentStore } from './consent-store.ts';
import { createSeen } from './create-seen.ts';
import { nameChoice } from './name-choice.ts';
import { createChooser } from './parts/recorder.ts';
import { createRights } from './parts/rights.ts';
import { restoreChoice } from './restore-choice.ts';
import type { Rights } from './rights.ts';

const terms = new Map<string, VendorTerms>([
  ['ga', { category: 'analytics', declared: true, enabled: true }],
  ['tawk', { category: 'support', declared: true, enabled: true }],
]);

let store: ConsentStore;
let chooser: Chooser;
let rights: Rights;
/** What the collector was asked, and what it answers: a status, or a body. */
let asked: string[];
let answer: (method: string, path: string) => unknown;

async function open(changes: object = { collector: 'https://c.example/sluice/' }): Promise<void> {
  const { config } = parseConfig({ site: 'shop', policy: { url: '/privacy' }, ...changes });
  const ground = resolveGround(config, terms, undefined, NO_SIGNALS);
  const restore = () => restoreChoice(document, 'sluice');
  store = createConsentStore(ground, restore(), Date.now);
  const options: ChooserOptions = {
    config,
    asked: ground.asked,
    terms,
    store,
    restore,
    location: { protocol: 'http:', hostname: 'shop.example', href: 'http://shop.example/' } as Location,
    fetch: vi.fn(async (address, { method }) => {
      const path = String(address).replace('https://c.example/sluice', '');
      asked.push(`${method} ${path.replace(store.state().consent.subject, 'me')}`);
      const said = answer(method, path);
      if (said === 'unreachable') throw new TypeError('Failed to fetch');
      return typeof said === 'number' ? new Response(null, { status: said }) : Response.json(said);
    }) as typeof fetch,
    language: () => 'en',
    stored: () => {},
  };
  chooser = await createChooser(options, () => Promise.reject(new Error('offline')));
  await new Promise((resolve) => setTimeout(resolve));
  rights = createRights({
    ...options,
    seen: createSeen(30, Date.now),
    withChooser: async (act) => act(chooser),
  });
}

const receiptOf = (changes: object = {}) => ({
  schema: RECEIPT_SCHEMA,
  id: uuidv7(1000, crypto.getRandomValues(new Uint8Array(10))),
  site: 'shop',
  subject: store.state().consent.subject,
  at: '2026-03-09T08:30:00.000Z',
  event: 'given',
  categories: { analytics: true },
  vendors: { ga: true },
  ...changes,
});

const accept = (): unknown => chooser.choose(nameChoice(store.asked(), [], true), 'banner');

beforeEach(async () => {
  asked = [];
  answer = (method) => (method === 'DELETE' ? { erased: 1 } : method === 'GET' ? { receipts: [] } : 201);
  await open();
});

afterEach(() => {
  chooser.undo();
  localStorage.clear();
  sessionStorage.clear();
  // biome-ignore lint/suspicious/noDocumentCookie: what the browser stores is what is tested
  document.cookie = 'sluice=;max-age=0;path=/';
});

it('a visitor who has not chosen has no receipts, and nobody is asked for them', async () => {
  expect(await rights.receipts()).toEqual({ receipts: [], isWhole: true });
  expect(asked).toEqual([]);
});

it('a visitor gets what the collector has of theirs, through every part of its answer, and what is not sent yet', async () => {
  answer = () => 503;
  accept();
  await chooser.receipts?.idle();
  const [first, second] = [receiptOf(), receiptOf()];
  answer = (_, path) =>
    path.endsWith('after=1')
      ? { receipts: [{ receipt: second, sequence: 2, receivedAt: 'later', verify: '/v1/receipts/2' }] }
      : {
          receipts: [{ receipt: first, sequence: 1, receivedAt: 'now', verify: '/v1/receipts/1' }],
          next: '/v1/subjects/me/receipts?site=shop&after=1',
        };
  const { receipts: found, isWhole } = await rights.receipts();
  expect([found.length, isWhole]).toEqual([3, true]);
  expect(found.slice(0, 2)).toEqual([
    { receipt: first, sequence: 1, receivedAt: 'now', verify: 'https://c.example/sluice/v1/receipts/1' },
    { receipt: second, sequence: 2, receivedAt: 'later', verify: 'https://c.example/sluice/v1/receipts/2' },
  ]);
  expect(Object.keys(found[2] ?? {})).toEqual(['receipt']);
  expect(asked.slice(1)).toEqual([
    'GET /v1/subjects/me/receipts?site=shop',
    'GET /v1/subjects/me/receipts?site=shop&after=1',
  ]);
});

it.each([
  ['another visitor’s', () => ({ receipt: receiptOf({ subject: '11111111-2222-4333-8444-555555555555' }) })],
  ['an unknown event', () => ({ receipt: receiptOf({ event: 'constructor' }) })],
  ['no time', () => ({ receipt: receiptOf({ at: 'soon' }) })],
  ['answers that are none', () => ({ receipt: receiptOf({ vendors: { ga: '<b>' } }) })],
  ['a list of answers', () => ({ receipt: receiptOf({ categories: [true] }) })],
  ['a strange id', () => ({ receipt: receiptOf({ id: '__proto__' }) })],
  ['no receipt', () => ({ receipt: null })],
  ['nothing', () => null],
  ['text', () => 'receipt'],
])('an entry with %s is left out', async (_, entry) => {
  accept();
  answer = () => ({ receipts: [entry(), { receipt: receiptOf(), verify: 'https://evil.test/', sequence: '1' }] });
  const { receipts: found } = await rights.receipts();
  expect(found.map((own) => Object.keys(own))).toEqual([['receipt']]);
});

it.each([['unreachable'], [403], [500], [{}], [{ receipts: 'many' }], [[]], [null]])(
  'a collector that answers %j is said to have failed, rather than to have nothing, and what is not sent yet is there',
  async (said) => {
    answer = () => 503;
    accept();
    await chooser.receipts?.idle();
    answer = () => said;
    const { receipts, isWhole } = await rights.receipts();
    expect([receipts.length, isWhole]).toEqual([1, false]);
  },
);

it('a collector whose answer never ends is not asked for ever', async () => {
  accept();
  answer = () => ({ receipts: [], next: '/v1/subjects/me/receipts?site=shop&after=0' });
  expect((await rights.receipts()).receipts).toEqual([]);
  expect(asked.length).toBeLessThan(200);
});

it('an erasure takes everything with it, at the collector first, and leaves no receipt of itself', async () => {
  accept();
  await chooser.receipts?.idle();
  localStorage.setItem('sluice-seen', '[["policy",1]]');
  sessionStorage.setItem('sluice-region', `DE ${Date.now()}`);
  const judged: unknown[] = [];
  store.subscribe(() => judged.push([document.cookie, store.decide({ vendor: 'ga' })]));
  asked = [];
  await rights.erase();
  expect(asked).toEqual(['DELETE /v1/subjects/me?site=shop']);
  expect(document.cookie).toBe('');
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  expect(judged).toEqual([['', { granted: false, reason: 'withdrawn' }]]);
  expect(store.state().consent.subject).toBe('');
  expect(store.state().prompt).toBe('none');
  expect(restoreChoice(document, 'sluice')).toBeUndefined();
});

it.each([['unreachable'], [403], [503], [{}], [{ erased: 'yes' }]])(
  'an erasure that the collector answers with %j changes nothing',
  async (said) => {
    answer = () => 503;
    accept();
    await chooser.receipts?.idle();
    const { subject } = store.state().consent;
    const before = [document.cookie, store.state().consent, localStorage.getItem('sluice-outbox')];
    answer = () => said;
    await expect(rights.erase()).rejects.toThrow();
    expect([document.cookie, store.state().consent, localStorage.getItem('sluice-outbox')]).toEqual(before);
    expect(await chooser.receipts?.waiting(subject)).toHaveLength(1);
    expect(store.decide({ vendor: 'ga' }).granted).toBe(true);
  },
);

it('what waits to be sent is erased too, and the collector is asked once more, because it may just have come', async () => {
  answer = () => 503;
  accept();
  await chooser.receipts?.idle();
  asked = [];
  const { subject } = store.state().consent;
  answer = () => ({ erased: 0 });
  await rights.erase();
  expect(asked.filter((each) => each.startsWith('DELETE'))).toHaveLength(2);
  expect(await chooser.receipts?.waiting(subject)).toEqual([]);
  expect(localStorage.getItem('sluice-outbox')).toBeNull();
});

it('a page without a collector erases what the browser has', async () => {
  await open({});
  accept();
  await rights.erase();
  expect(document.cookie).toBe('');
  expect(store.decide({ vendor: 'ga' })).toEqual({ granted: false, reason: 'withdrawn' });
});

it('a visitor who chooses again after it begins under a new id', async () => {
  accept();
  const { subject } = store.state().consent;
  await rights.erase();
  accept();
  expect(store.state().consent.subject).toMatch(/^[\da-f-]{36}$/);
  expect(store.state().consent.subject).not.toBe(subject);
});

it('what was loaded once does not go on either', async () => {
  accept();
  store.allowOnce('tawk');
  await rights.erase();
  expect(store.decide({ vendor: 'tawk' }).granted).toBe(false);
});

it('another tab forgets with it, with the receipts that it still had to send, but never while a choice is stored', async () => {
  answer = () => 503;
  accept();
  await chooser.receipts?.idle();
  const { subject } = store.state().consent;
  rights.forget();
  expect(store.decide({ vendor: 'ga' }).granted).toBe(true);
  // biome-ignore lint/suspicious/noDocumentCookie: what the browser stores is what is tested
  document.cookie = 'sluice=;max-age=0;path=/';
  rights.forget();
  expect(store.decide({ vendor: 'ga' })).toEqual({ granted: false, reason: 'withdrawn' });
  await vi.waitFor(async () => expect(await chooser.receipts?.waiting(subject)).toEqual([]));
});

it('a tab whose visitor has not chosen goes on asking', () => {
  rights.forget();
  expect(store.state().prompt).toBe('banner');
});
