import {
  type Choice,
  type Config,
  choose,
  parseConfig,
  readSignals,
  resolveAsked,
  resolveGround,
  type Signals,
  type VendorTerms,
} from '@sluice/core';
import { expect, it, vi } from 'vitest';
import { type ConsentStore, createConsentStore } from './consent-store.ts';
import { nameChoice } from './name-choice.ts';

const DAY = 86_400_000;
const terms = new Map<string, VendorTerms>([
  ['ga', { category: 'analytics', declared: true, enabled: true }],
  ['tawk', { category: 'support', declared: true, enabled: true }],
]);
const asked = resolveAsked(terms, [], 1);

function storeOf(options: { config?: Partial<Config>; signals?: Signals; now?: () => number } = {}) {
  return createConsentStore(
    resolveGround(
      { ...parseConfig({}).config, ...options.config },
      terms,
      undefined,
      options.signals ?? readSignals({}),
    ),
    undefined,
    options.now ?? Date.now,
  );
}

function decideFor(store: ConsentStore, choice: Choice, now = Date.now()): void {
  const { consent } = store.state();
  const next = choose(consent, choice, {
    subject: 'subject',
    now,
    revision: 1,
    signals: [],
    current: store.isCurrent(),
    asked: store.asked(),
  });
  store.replace(next, Object.keys(choice.vendors));
}

it('listeners hear of a choice after it holds, in the order in which they subscribed', () => {
  const store = storeOf();
  const heard: string[] = [];
  store.subscribe(() => heard.push(`first ${store.decide({ vendor: 'ga' }).granted}`));
  store.subscribe(() => heard.push('second'));
  decideFor(store, nameChoice(asked, [], true));
  expect(heard).toEqual(['first true', 'second']);
});

it('a listener that fails keeps neither the others nor the choice from taking effect', async () => {
  const store = storeOf();
  const failed = new Promise((resolve) => {
    vi.stubGlobal('reportError', resolve);
  });
  const next = vi.fn();
  store.subscribe(() => {
    throw new Error('of the page');
  });
  store.subscribe(next);
  decideFor(store, nameChoice(asked, [], true));
  expect(next).toHaveBeenCalledOnce();
  expect(await failed).toEqual(new Error('of the page'));
  vi.unstubAllGlobals();
});

it('a listener that has been undone hears nothing more', () => {
  const store = storeOf();
  const listener = vi.fn();
  store.subscribe(listener)();
  store.allowOnce('ga');
  expect(listener).not.toHaveBeenCalled();
});

it('the state is the same object until something changes', () => {
  const store = storeOf();
  expect(store.state()).toBe(store.state());
  const before = store.state();
  decideFor(store, nameChoice(asked, [], false));
  expect(store.state()).not.toBe(before);
  expect(store.state().prompt).toBe('none');
});

it('a choice that expires while the page is open stops counting', () => {
  let now = 0;
  const store = storeOf({ config: { expiry: 30 }, now: () => now });
  decideFor(store, nameChoice(asked, [], true), now);
  now = 29 * DAY;
  expect(store.decide({ vendor: 'ga' }).granted).toBe(true);
  now = 31 * DAY;
  expect(store.decide({ vendor: 'ga' })).toEqual({ granted: false, reason: 'opt-in' });
  expect(store.state().prompt).toBe('banner');
});

it('a choice that has expired is noticed when the page looks at it again, once', () => {
  let now = 0;
  const store = storeOf({ config: { expiry: 30 }, now: () => now });
  decideFor(store, nameChoice(asked, [], true), now);
  const granted: boolean[] = [];
  store.subscribe(() => granted.push(store.decide({ vendor: 'ga' }).granted));
  const { consent } = store.state();
  store.replace(structuredClone(consent));
  now = 31 * DAY;
  store.replace(structuredClone(consent));
  store.replace(structuredClone(consent));
  expect(granted).toEqual([false]);
});

it('what loads once on this page is granted until the visitor chooses otherwise', () => {
  const store = storeOf();
  store.allowOnce('tawk');
  expect(store.decide({ vendor: 'tawk' })).toEqual({ granted: true, reason: 'once' });
  expect(store.decideUnasked({ vendor: 'tawk' }).granted).toBe(false);
  decideFor(store, nameChoice(asked, [], false));
  expect(store.decide({ vendor: 'tawk' })).toEqual({ granted: false, reason: 'refused' });
});

it('who has refused, and loads something once, can take that back by refusing once more', () => {
  const store = storeOf();
  decideFor(store, nameChoice(asked, [], false));
  store.allowOnce('tawk');
  store.replace({ ...store.state().consent }, ['tawk']);
  expect(store.decide({ vendor: 'tawk' })).toEqual({ granted: false, reason: 'refused' });
});

it('a frozen judge goes on answering as it did', () => {
  const store = storeOf();
  const before = store.freeze();
  decideFor(store, nameChoice(asked, [], true));
  expect(before({ vendor: 'ga' }).granted).toBe(false);
  expect(store.freeze()({ vendor: 'ga' }).granted).toBe(true);
});

it('a choice by names takes a category’s vendors along, and leaves out what was not asked', () => {
  expect(nameChoice(asked, ['analytics', 'unknown', '__proto__'], true)).toEqual({
    categories: { analytics: true },
    vendors: { ga: true },
  });
  expect(nameChoice(asked, ['tawk'], false)).toEqual({ categories: {}, vendors: { tawk: false } });
  expect(nameChoice(asked, [], true)).toEqual({
    categories: { analytics: true, support: true },
    vendors: { ga: true, tawk: true },
  });
});

it('a visitor who turns out to be too young is held at once, and an older age told later opens nothing', () => {
  const store = storeOf({ config: { minors: { age: 16, categories: ['support'] } } });
  const heard = vi.fn();
  decideFor(store, nameChoice(asked, [], true));
  store.allowOnce('tawk');
  store.subscribe(heard);
  store.tellAge(16);
  expect(heard).not.toHaveBeenCalled();
  store.tellAge(15);
  store.tellAge(40);
  expect(heard).toHaveBeenCalledOnce();
  expect(store.decide({ vendor: 'tawk' })).toEqual({ granted: false, reason: 'minor' });
  expect(store.decide({ vendor: 'ga' }).granted).toBe(true);
  expect([...store.asked().vendors.keys()]).toEqual(['ga']);
});

it('a visitor whose choice still counts is told of an editorial revision of the policy, and asked anew after a material one', () => {
  const policyOf = (revision: number, material: number) => ({ config: { policy: { url: '', revision, material } } });
  const first = storeOf(policyOf(1, 1));
  decideFor(first, nameChoice(asked, [], true));
  const { consent } = first.state();
  const editorial = storeOf(policyOf(2, 1));
  editorial.replace(consent);
  expect(editorial.state()).toMatchObject({ prompt: 'none', isPolicyNew: true });
  const material = storeOf(policyOf(2, 2));
  material.replace(consent);
  expect(material.state()).toMatchObject({ prompt: 'banner', isPolicyNew: false });
  expect(first.state().isPolicyNew).toBe(false);
});

it('a yes to a vendor that has come to serve another purpose is asked for again, and nothing else is', () => {
  const store = storeOf();
  decideFor(store, nameChoice(asked, [], true));
  const purposes = new Map([...terms].map(([id, each]) => [id, id === 'ga' ? { ...each, purpose: 'selling' } : each]));
  const later = createConsentStore(
    resolveGround(parseConfig({}).config, purposes, undefined, readSignals({})),
    store.state().consent,
    Date.now,
  );
  expect(later.decide({ vendor: 'ga' })).toEqual({ granted: false, reason: 'opt-in' });
  expect(later.decide({ vendor: 'tawk' }).granted).toBe(true);
  expect([...later.pending().vendors.keys()]).toEqual(['ga']);
});

it('a stored choice that is gone grants nothing more, belongs to nobody, and is an answer on this page', () => {
  const store = storeOf();
  decideFor(store, nameChoice(asked, ['ga'], true));
  decideFor(store, nameChoice(asked, ['tawk'], false));
  store.allowOnce('tawk');
  store.replace(undefined);
  expect(store.state().consent).toMatchObject({ subject: '', vendors: { ga: 'withdrawn', tawk: 'refused' } });
  expect(['ga', 'tawk'].map((vendor) => store.decide({ vendor }).granted)).toEqual([false, false]);
  expect(store.state().prompt).toBe('none');
});

it('a choice that the browser never kept is not taken for one that is gone', () => {
  const store = storeOf();
  const next = choose(store.state().consent, nameChoice(asked, [], true), {
    subject: 'subject',
    now: Date.now(),
    revision: 1,
    signals: [],
    current: false,
  });
  store.replace(next, [], false);
  store.replace(undefined);
  expect(store.decide({ vendor: 'ga' }).granted).toBe(true);
});
