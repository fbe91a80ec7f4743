import {
  type Choice,
  decodeConsent,
  NO_SIGNALS,
  parseConfig,
  type Receipt,
  resolveGround,
  type VendorTerms,
} from '@sluice/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Chooser, ChooserOptions } from './chooser.ts';
import { type ConsentStore, createConsentStore } from './consent-store.ts';
import { nameChoice } from './name-choice.ts';
import { createChooser } from './parts/recorder.ts';
import type { LoadPart } from './parts.ts';
import { restoreChoice } from './restore-choice.ts';

const terms = new Map<string, VendorTerms>([
  ['ga', { category: 'analytics', declared: true, enabled: true }],
  ['tawk', { category: 'support', declared: true, enabled: true }],
]);
const { config } = parseConfig({
  site: 'shop',
  collector: 'https://c.example',
  policy: { url: 'https://shop.example/privacy' },
});
const ground = resolveGround(config, terms, undefined, NO_SIGNALS);
const { asked } = ground;

/** Receipts do without notice documents here: see receipts.test.ts. */
const loadPart: LoadPart = () => Promise.reject(new Error('offline'));

let sent: Receipt[];
let store: ConsentStore;
let chooser: Chooser;
let options: ChooserOptions;

beforeEach(async () => {
  sent = [];
  store = createConsentStore(ground, undefined, Date.now);
  options = {
    config,
    asked,
    terms,
    store,
    restore: () => restoreChoice(document, 'sluice'),
    location: {
      protocol: 'http:',
      hostname: 'shop.example',
      href: 'https://user:pw@shop.example/a?email=a@b.example#x',
    } as Location,
    fetch: vi.fn(async (_, init) => {
      sent.push(JSON.parse(String(init?.body)));
      return new Response(null, { status: 201 });
    }),
    language: () => 'en',
    stored: () => {},
  };
  chooser = await createChooser(options, loadPart);
  // What it asks for ahead is not to be had here.
  await new Promise((resolve) => setTimeout(resolve));
});

afterEach(() => {
  chooser.undo();
  // biome-ignore lint/suspicious/noDocumentCookie: what the browser stores is what is tested
  document.cookie = 'sluice=;max-age=0;path=/';
});

const all = (yes: boolean): Choice => nameChoice(asked, [], yes);

it('a choice is stored before it takes effect, so that no crash of a released tag can lose it', () => {
  let stored: unknown;
  store.subscribe(() => {
    stored = restoreChoice(document, 'sluice');
  });
  chooser.choose(all(true), 'banner');
  expect(stored).toEqual(store.state().consent);
  expect(store.decide({ vendor: 'ga' }).granted).toBe(true);
});

it('the stored choice needs no escapes, and comes back as it was', () => {
  chooser.choose(nameChoice(asked, ['ga'], true), 'preferences');
  expect(document.cookie).toMatch(/^sluice=[\w.~!-]+$/);
  expect(decodeConsent(document.cookie.slice('sluice='.length))).toEqual(store.state().consent);
});

it('a choice that was made elsewhere expires when it would have there, and its receipt says where it came from', async () => {
  const at = Date.now() - 5 * 86_400_000;
  chooser.choose({ ...all(true), at }, 'handover');
  expect(store.state().consent.at).toBe(at);
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ source: 'handover', event: 'given' });
});

it('a choice that was made elsewhere never undoes a later one', () => {
  chooser.choose(all(false), 'banner');
  chooser.choose({ ...all(true), at: Date.now() - 1000 }, 'handover');
  expect(store.decide({ vendor: 'ga' }).granted).toBe(false);
});

it('a yes from elsewhere is no insistence against a signal that is on here', async () => {
  const signals = { gpc: true, dnt: null };
  const closed = createConsentStore(resolveGround(config, terms, undefined, signals), undefined, Date.now);
  const options = { config, asked, terms, store: closed, restore: () => restoreChoice(document, 'sluice') };
  const other = await createChooser(
    {
      ...options,
      location: { protocol: 'http:', hostname: 'shop.example', href: 'https://shop.example/' } as Location,
      fetch: vi.fn(async () => new Response(null, { status: 201 })),
      language: () => 'en',
      stored: () => {},
    },
    loadPart,
  );
  other.choose({ ...all(true), at: Date.now() - 1000 }, 'handover');
  expect(closed.decide({ vendor: 'ga' })).toEqual({ granted: false, reason: 'gpc' });
  expect(closed.decide({ vendor: 'tawk' }).granted).toBe(true);
  other.undo();
});

it('each choice becomes one receipt, with the address cleaned and every answer spelled out', async () => {
  chooser.choose(nameChoice(asked, ['ga'], true), 'preferences');
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    site: 'shop',
    event: 'partial',
    source: 'preferences',
    regime: 'opt-in',
    vendors: { ga: true },
    page: 'https://shop.example/a',
    policy: { url: 'https://shop.example/privacy', revision: 1 },
  });
  expect(JSON.stringify(sent)).not.toMatch(/a@b|pw|user/);
});

it('a visitor keeps their pseudonym from choice to choice, and a refusal after a yes is a withdrawal', async () => {
  chooser.choose(all(true), 'banner');
  chooser.choose(all(false), 'preferences');
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent.map(({ event }) => event)).toEqual(['given', 'withdrawn']);
  expect(new Set(sent.map(({ subject }) => subject)).size).toBe(1);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  expect(store.state().consent.vendors).toEqual({ ga: 'withdrawn', tawk: 'withdrawn' });
});

it('one embed loaded for good is a part of what is asked, until everything else was given too', async () => {
  chooser.choose({ categories: {}, vendors: { ga: true } }, 'embed');
  chooser.choose(nameChoice(asked, ['analytics', 'support'], true), 'preferences');
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent.map(({ event }) => event)).toEqual(['partial', 'given']);
});

it('a choice that answers nothing leaves nothing behind', async () => {
  const listener = vi.fn();
  store.subscribe(listener);
  expect(chooser.choose({ categories: {}, vendors: {} }, 'api')).toBe(true);
  expect(listener).not.toHaveBeenCalled();
  expect(restoreChoice(document, 'sluice')).toBeUndefined();
  expect(sent).toEqual([]);
});

it('what code chooses in a page that nobody sees yet waits until somebody does', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  const created = vi.fn();
  const waiting = createChooser(options, loadPart).then((each) => {
    created();
    each.choose(all(true), 'api');
    each.undo();
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(created).not.toHaveBeenCalled();
  Reflect.deleteProperty(document, 'prerendering');
  document.dispatchEvent(new Event('prerenderingchange'));
  await waiting;
  expect(sent).toHaveLength(1);
});

it('a receipt is on its way when the choice has taken effect', () => {
  chooser.choose(all(true), 'banner');
  expect(sent).toHaveLength(1);
});

it('a choice that the browser does not keep holds on this page, and its owner is told once', () => {
  chooser.choose(all(true), 'banner');
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const cookies = vi.spyOn(document, 'cookie', 'get').mockReturnValue('');
  expect(chooser.choose(all(false), 'preferences')).toBe(false);
  expect(store.decide({ vendor: 'ga' }).granted).toBe(false);
  expect(chooser.choose(all(true), 'preferences')).toBe(false);
  expect(store.decide({ vendor: 'ga' }).granted).toBe(true);
  cookies.mockRestore();
  expect(log).toHaveBeenCalledOnce();
  expect(restoreChoice(document, 'sluice')).toBeUndefined();
  log.mockRestore();
});

it('a choice that was erased meanwhile is not written again: the next one is another visitor’s, and keeps no yes', async () => {
  chooser.choose(all(true), 'banner');
  // biome-ignore lint/suspicious/noDocumentCookie: what the browser stores is what is tested
  document.cookie = 'sluice=;max-age=0;path=/';
  chooser.choose(nameChoice(asked, ['ga'], false), 'page');
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.subject).not.toBe(sent[0]?.subject);
  expect(restoreChoice(document, 'sluice')?.subject).toBe(sent[1]?.subject);
  expect(store.decide({ vendor: 'tawk' }).granted).toBe(false);
});

it('the owner is told once when code gives consent that no visitor has acted for, and not of refusals', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  chooser.choose(all(false), 'api');
  chooser.choose(all(true), 'page');
  expect(log).not.toHaveBeenCalled();
  chooser.choose(all(true), 'api');
  chooser.choose(all(true), 'api');
  expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('without an act of the visitor'));
  expect(sent.map(({ source }) => source)).toEqual(['api', 'page', 'api', 'api']);
  log.mockRestore();
});

it('other tabs are told of a choice that is kept, and not what it says', async () => {
  const heard = new Promise((resolve) => {
    const other = new BroadcastChannel('sluice sluice');
    other.onmessage = ({ data }) => {
      other.close();
      resolve(data);
    };
  });
  chooser.choose(all(true), 'banner');
  expect(await heard).toBeNull();
});

it('nothing marks this browser once the collector has everything', async () => {
  chooser.choose(all(true), 'banner');
  expect(localStorage.getItem('sluice-outbox')).toBe('1');
  await vi.waitFor(() => expect(localStorage.getItem('sluice-outbox')).toBeNull());
});

it.each([['garbage'], ['1.2.3'], ['%E0%A4%A'], ['{"a":1}'], [''], ['1'.repeat(3000)]])(
  'a cookie that says %s is no choice',
  (value) => {
    expect(restoreChoice({ cookie: `a=b; sluice=${value}; sluices=1` }, 'sluice')).toBeUndefined();
  },
);
