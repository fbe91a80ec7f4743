import { describe, expect, it } from 'vitest';
import type { Asked } from './asked.ts';
import { type Answer, choose, NO_CONSENT } from './consent.ts';
import type { Context } from './context.ts';
import { type Prompt, resolvePending, resolvePrompt } from './prompt.ts';
import { NO_SIGNALS } from './signals.ts';

const ASKED: Asked = {
  vendors: new Map([
    ['matomo', 'analytics'],
    ['constructor', 'ads'],
  ]),
  categories: ['analytics', 'ads'],
  revision: 1,
  questions: new Map(),
};

function prompt(members: Partial<Context>, asked = ASKED): Prompt {
  const refusedBy = { gpc: ['ads'], dnt: ['analytics', 'ads'] } as const;
  const context: Context = {
    regime: 'opt-in',
    signals: NO_SIGNALS,
    consent: NO_CONSENT,
    current: false,
    refusedBy,
    vendors: new Map(),
    once: new Set(),
    closed: [],
    exempt: false,
    unknown: 'hold',
  };
  return resolvePrompt({ ...context, ...members }, asked);
}

function answered(answer: Answer): Pick<Context, 'consent' | 'current'> {
  const all = { categories: { analytics: answer, ads: answer }, vendors: { matomo: answer, constructor: answer } };
  return { consent: { ...NO_CONSENT, at: 1, revision: 1, ...all }, current: true };
}

describe('a visitor without a signal', () => {
  it('is asked by a banner in an opt-in region, and told elsewhere', () => {
    expect(prompt({})).toBe('banner');
    expect(prompt({ regime: 'opt-out' })).toBe('notice');
    expect(prompt({ regime: 'notice' })).toBe('notice');
  });

  it.each(['opt-out', 'notice'] as const)('is told until they have answered anything: %s', (regime) => {
    const some = { ...NO_CONSENT, at: 1, revision: 1, categories: { ads: 'refused' } } as const;
    expect(prompt({ regime, consent: some, current: true })).toBe('none');
    expect(prompt({ regime, consent: some, current: false })).toBe('notice');
  });

  it.each(['opt-out', 'notice'] as const)('is told nothing where a site asks nothing: %s', (regime) => {
    expect(prompt({ regime }, { vendors: new Map(), categories: [], revision: 1, questions: new Map() })).toBe('none');
  });

  it.each(['given', 'insisted', 'refused', 'withdrawn'] as const)('is left in peace once all is %s', (answer) => {
    expect(prompt(answered(answer))).toBe('none');
  });

  it.each(['given', 'refused'] as const)('is asked again when what was %s has expired or been revised', (answer) => {
    expect(prompt({ ...answered(answer), current: false })).toBe('banner');
  });

  it('is asked again about a new vendor', () => {
    const vendors = new Map([...ASKED.vendors, ['youtube', 'analytics'] as const]);
    expect(prompt(answered('given'), { ...ASKED, vendors })).toBe('banner');
  });

  it('is asked again about a new category', () => {
    expect(prompt(answered('given'), { ...ASKED, categories: ['analytics', 'ads', 'social'] })).toBe('banner');
  });

  it('is asked although the name of a vendor is one that every object has', () => {
    const consent = { ...answered('given').consent, vendors: { matomo: 'given' } as const };
    expect(prompt({ consent, current: true })).toBe('banner');
  });

  it('is still asked for the rest after answering for one vendor', () => {
    const circumstances = { subject: 's', now: 1, revision: 1, signals: [], current: false };
    const consent = choose(NO_CONSENT, { categories: {}, vendors: { matomo: true } }, circumstances);
    expect(prompt({ consent, current: true })).toBe('banner');
  });

  it('is not asked where a site asks nothing', () => {
    expect(prompt({}, { vendors: new Map(), categories: [], revision: 1, questions: new Map() })).toBe('none');
  });
});

describe('a visitor with a signal', () => {
  it.each([
    ['opt-in', 'dnt'],
    ['opt-in', 'gpc'],
    ['opt-out', 'dnt'],
    ['opt-out', 'gpc'],
    ['notice', 'dnt'],
  ] as const)('is not asked but told, by one line: %s, %s', (regime, name) => {
    expect(prompt({ regime, signals: { ...NO_SIGNALS, [name]: true } })).toBe('signal');
  });

  it('is asked like any other where the site lets the signal refuse nothing', () => {
    expect(prompt({ signals: { gpc: true, dnt: null }, refusedBy: { gpc: [], dnt: ['ads'] } })).toBe('banner');
  });

  it('that allows tracking is asked all the same: it is no consent', () => {
    expect(prompt({ signals: { dnt: false, gpc: null } })).toBe('banner');
  });

  it('is left in peace after a choice of their own', () => {
    expect(prompt({ ...answered('insisted'), signals: { dnt: true, gpc: null } })).toBe('none');
  });
});

describe('a visitor where the law exempts a site’s own statistics', () => {
  const analytics: Asked = { ...ASKED, vendors: new Map([['matomo', 'analytics']]), categories: ['analytics'] };
  const terms = { category: 'analytics', declared: true, enabled: true, statistics: true } as const;
  const exempt = { exempt: true, vendors: new Map([['matomo', terms]]) };

  it('is not asked about them alone, and about everything else as ever', () => {
    expect(prompt(exempt, analytics)).toBe('none');
    expect(prompt({ ...exempt, exempt: false }, analytics)).toBe('banner');
    expect(prompt(exempt)).toBe('banner');
    expect(prompt(exempt, { ...analytics, categories: ['analytics', 'functional'] })).toBe('banner');
  });
});

describe('a visitor to whom something new is put', () => {
  const context = { ...answered('refused'), vendors: new Map() } as unknown as Context;

  it('is asked about that alone', () => {
    const more: Asked = {
      ...ASKED,
      vendors: new Map([...ASKED.vendors, ['youtube', 'social']]),
      categories: ['analytics', 'ads', 'social'],
    };
    const { vendors, categories } = resolvePending(context, more);
    expect([[...vendors.keys()], categories]).toEqual([['youtube'], ['social']]);
  });

  it('is asked about everything once the answers have expired', () => {
    expect(resolvePending({ ...context, current: false }, ASKED)).toEqual(ASKED);
  });
});
