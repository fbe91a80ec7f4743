import {
  type Choice,
  type Config,
  choose,
  parseConfig,
  readSignals,
  resolveAsked,
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
    {
      config: { ...parseConfig({}).config, ...options.config },
      regime: 'opt-in',
      signals: options.signals ?? readSignals({}),
      terms,
      asked,
    },
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
  store.replace(undefined);
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
