import { NO_SIGNALS, parseConfig, resolveGround, type VendorTerms } from '@sluice/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ConsentStore, createConsentStore } from './consent-store.ts';
import { createEvents, type Events } from './create-events.ts';
import { createSluice } from './create-sluice.ts';
import type { Sluice } from './sluice.ts';

const terms = new Map<string, VendorTerms>([
  ['ga', { category: 'analytics', declared: true, enabled: true }],
  ['tawk', { category: 'support', declared: true, enabled: true }],
  ['known', { category: 'ads', declared: false, enabled: true }],
]);
const choose = vi.fn(async () => true);

let isActing = false;
let store: ConsentStore;
let events: Events;
let sluice: Sluice;

beforeEach(() => {
  const { config } = parseConfig({});
  const ground = resolveGround(config, terms, undefined, NO_SIGNALS);
  choose.mockClear();
  isActing = false;
  store = createConsentStore(ground, undefined, Date.now);
  events = createEvents(document);
  store.subscribe(() => events.tell('change', sluice.snapshot()));
  sluice = createSluice({
    store,
    on: events.on,
    choose,
    isActing: () => isActing,
    open() {},
    inspect() {},
    undo() {},
  });
});

/** What page code can hand over where a name is expected. */
const HOSTILE = [
  'nope',
  'necessary',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  '',
  'GA',
  'x'.repeat(1e6),
  undefined,
  null,
  0,
  true,
  Symbol('ga'),
  Object.create(null),
  { toString: () => 'ga' },
  [['ga']],
  [],
  () => 'ga',
  Array.from({ length: 1e5 }, (_, index) => `v${index}`),
];

const call = (method: 'give' | 'refuse' | 'whenGranted' | 'loadOnce' | 'allows', ...given: unknown[]): unknown =>
  Reflect.apply(sluice[method], undefined, given);

describe.each(HOSTILE.map((name) => [name]))('page code that names %s', (name) => {
  it('gives, refuses and loads nothing by it, is told in few words, and hears no', async () => {
    const before = sluice.snapshot();
    for (const method of ['give', 'refuse'] as const) {
      await expect(call(method, name)).rejects.toThrow(RangeError);
      await expect(
        call(method, 'ga', ...(Array.isArray(name) && name.length === 0 ? ['nope'] : [name])),
      ).rejects.toThrow(/^\[sluice\] .{1,60} is not asked here; analytics, support, ga, tawk are$/);
    }
    expect(() => call('loadOnce', name)).toThrow(RangeError);
    if (name !== 'necessary') {
      await expect(call('whenGranted', name)).rejects.toThrow(RangeError);
      expect(call('allows', name)).toBe(false);
    }
    expect(choose).not.toHaveBeenCalled();
    expect(sluice.snapshot()).toEqual(before);
  });
});

describe('page code that chooses', () => {
  it('chooses what it names, by itself or in lists, each once', async () => {
    await sluice.give('ga');
    await sluice.give(['ga', 'ga'], 'tawk');
    expect(choose.mock.calls).toEqual([
      [{ categories: {}, vendors: { ga: true } }, 'api'],
      [{ categories: {}, vendors: { ga: true, tawk: true } }, 'api'],
    ]);
  });

  it('chooses everything without a name, but not by a list that turned out empty', async () => {
    await expect(sluice.give(...[[]])).rejects.toThrow(RangeError);
    expect(choose).not.toHaveBeenCalled();
    await sluice.refuse();
    const all = { categories: { analytics: false, support: false }, vendors: { ga: false, tawk: false } };
    expect(choose).toHaveBeenCalledExactlyOnceWith(all, 'api');
  });

  it('is told apart from a visitor who has just acted, at the moment of the call', async () => {
    isActing = true;
    const given = sluice.give('ga');
    isActing = false;
    await given;
    await sluice.refuse('ga');
    expect(choose.mock.calls.map((each: unknown[]) => each[1])).toEqual(['page', 'api']);
  });

  it('grants nothing by writing into what it was shown', () => {
    const shown = sluice.snapshot() as unknown as { consent: { vendors: Record<string, string>; at: number } };
    shown.consent.vendors.ga = 'given';
    shown.consent.at = Date.now();
    expect(sluice.allows('ga')).toBe(false);
    expect(sluice.snapshot().consent.vendors).toEqual({});
  });

  it('lets one vendor load once, and tells nobody that it was chosen', () => {
    sluice.loadOnce('ga');
    expect(sluice.allows('ga')).toBe(true);
    expect(choose).not.toHaveBeenCalled();
  });
});

describe('page code that waits for a grant', () => {
  it('goes on at once where it is there, and else with the last of those it waits for', async () => {
    const reached: string[] = [];
    store.allowOnce('ga');
    await sluice.whenGranted('ga');
    await sluice.whenGranted('necessary');
    const both = sluice.whenGranted(['ga', 'tawk']).then(() => reached.push('both'));
    await Promise.resolve();
    expect(reached).toEqual([]);
    store.allowOnce('tawk');
    await both;
    expect(reached).toEqual(['both']);
  });

  it('may wait for a vendor that is known and not asked about', async () => {
    const reason = new Error('enough');
    await expect(sluice.whenGranted('known', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('stops waiting when it says so, and is not called any more', async () => {
    const subscribe = vi.spyOn(store, 'subscribe');
    const control = new AbortController();
    const waiting = sluice.whenGranted('ga', { signal: control.signal });
    control.abort();
    await expect(waiting).rejects.toThrow(/abort/i);
    store.allowOnce('ga');
    await expect(waiting).rejects.toThrow(/abort/i);
    expect(subscribe).toHaveBeenCalledOnce();
  });

  it('is told when it hands over no signal', async () => {
    const subscribe = vi.spyOn(store, 'subscribe');
    await expect(Reflect.apply(sluice.whenGranted, undefined, ['ga', { signal: {} }])).rejects.toThrow(TypeError);
    expect(subscribe).not.toHaveBeenCalled();
  });
});

describe('page code that listens', () => {
  it.each([
    ['change', undefined],
    ['change', {}],
    ['consent', () => {}],
    ['constructor', () => {}],
    ['', () => {}],
    [['change'], () => {}],
    [undefined, undefined],
  ])('to %j with %j is told what to listen to', (event, listener) => {
    expect(() => Reflect.apply(sluice.on, sluice, [event, listener])).toThrow(TypeError);
  });

  it('hears of every change with a snapshot of its own until it has enough', () => {
    const heard: unknown[] = [];
    sluice.on('change', (snapshot) => Object.assign(snapshot.allowed, { tawk: true }));
    const undo = sluice.on('change', ({ allowed }) => heard.push(allowed));
    store.allowOnce('ga');
    undo();
    store.allowOnce('tawk');
    expect(heard).toEqual([{ analytics: false, support: false, ga: true, tawk: false }]);
  });

  it('hears once that Sluice is ready, however late it comes, and not if it has enough before', async () => {
    const heard = vi.fn();
    const never = vi.fn();
    sluice.on('ready', heard);
    sluice.on('ready', never)();
    expect(heard).not.toHaveBeenCalled();
    await Promise.resolve();
    store.allowOnce('ga');
    expect(heard).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ prompt: 'banner' }));
    expect(never).not.toHaveBeenCalled();
  });

  it('hears of receipts from Sluice alone, where other scripts can send the document’s event', () => {
    const heard = vi.fn();
    sluice.on('receipt', heard);
    document.dispatchEvent(new CustomEvent('sluice:receipt', { detail: { id: 'forged' } }));
    events.tell('receipt', { id: 'real' } as never);
    expect(heard).toHaveBeenCalledExactlyOnceWith({ id: 'real' });
  });
});

describe('page code that withdraws', () => {
  it('takes back what was given, and answers nothing that has no answer', async () => {
    const given = { ga: 'given', tawk: 'refused' } as const;
    store.replace({
      ...store.state().consent,
      at: Date.now(),
      revision: 1,
      categories: { analytics: 'given' },
      vendors: given,
    });
    await sluice.withdraw();
    await sluice.withdraw('tawk', 'support');
    await sluice.withdraw(['ga', 'support']);
    expect(choose.mock.calls.map((each: unknown[]) => each[0])).toEqual([
      { categories: { analytics: false }, vendors: { ga: false } },
      { categories: {}, vendors: { ga: false } },
    ]);
    await expect(sluice.withdraw('nope')).rejects.toThrow(RangeError);
  });
});

describe('page code that tells an age', () => {
  it.each([12.5, -1, Number.NaN, '12', null, undefined, {}])(
    'which is none, %j, is told so, and the visitor counts as a child',
    (age) => {
      store.allowOnce('known');
      expect(() => Reflect.apply(sluice.tellAge, undefined, [age])).toThrow(RangeError);
      expect(store.decide({ category: 'ads' }).reason).toBe('minor');
    },
  );

  it('closes what is closed to it', () => {
    sluice.tellAge(16);
    expect(store.decide({ category: 'ads' }).reason).toBe('opt-in');
    sluice.tellAge(15);
    expect(store.decide({ category: 'ads' }).reason).toBe('minor');
  });
});
