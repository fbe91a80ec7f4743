import { describe, expect, it } from 'vitest';
import { type Consent, NO_CONSENT } from './consent.ts';
import type { Context, VendorTerms } from './context.ts';
import { decide, type Reason, type Subject } from './decide.ts';
import { REGIMES } from './regime.ts';
import { NO_SIGNALS } from './signals.ts';

const USED = { declared: true, enabled: true };
const VENDORS = new Map<string, VendorTerms>([
  ['matomo', { category: 'analytics', ...USED }],
  ['adsense', { category: 'ads', ...USED }],
  ['constructor', { category: 'ads', ...USED }],
  ['stripe', { category: 'necessary', ...USED }],
  ['later', { category: 'ads', declared: true, enabled: false }],
  ['later-captcha', { category: 'necessary', declared: true, enabled: false }],
  ['stray', { category: 'ads', declared: false, enabled: true }],
  ['stray-captcha', { category: 'necessary', declared: false, enabled: true }],
]);

const CONTEXT: Context = {
  regime: 'opt-in',
  signals: NO_SIGNALS,
  consent: NO_CONSENT,
  current: true,
  refusedBy: { gpc: ['ads'], dnt: ['ads', 'analytics'] },
  vendors: VENDORS,
  once: new Set(),
  closed: [],
  exempt: false,
  unknown: 'hold',
};

function ask(subject: Subject, members: Partial<Context> = {}): [boolean, Reason] {
  const { granted, reason } = decide(subject, { ...CONTEXT, ...members });
  return [granted, reason];
}

function answered(members: Partial<Consent>): Consent {
  return { ...NO_CONSENT, ...members };
}

const optOut = { regime: 'opt-out' } as const;
const gpc = { signals: { gpc: true, dnt: null } };
const both = { signals: { gpc: true, dnt: true } };

describe('a site’s own limits come first, in every regime and whatever the visitor gave:', () => {
  const all = Object.fromEntries([...VENDORS.keys()].map((id) => [id, 'given'] as const));
  const consent = answered({ vendors: all, categories: { ads: 'given', necessary: 'given' } });
  const once = new Set(VENDORS.keys());

  it.each(REGIMES)('%s', (regime) => {
    expect(ask({ vendor: 'nobody' }, { regime, consent, once: new Set(['nobody']) })).toEqual([false, 'unknown']);
    expect(ask({ vendor: 'toString' }, { regime, consent, once })).toEqual([false, 'unknown']);
    expect(ask({ vendor: 'later' }, { regime, consent, once })).toEqual([false, 'disabled']);
    expect(ask({ vendor: 'later-captcha' }, { regime, consent, once })).toEqual([false, 'disabled']);
    expect(ask({ vendor: 'stripe' }, { regime })).toEqual([true, 'necessary']);
    expect(ask({ category: 'necessary' }, { regime, ...both })).toEqual([true, 'necessary']);
    expect(ask({}, { regime, consent })).toEqual([false, 'unknown']);
    expect(ask({ host: undefined } as unknown as Subject, { regime, consent })).toEqual([false, 'unknown']);
  });

  it('what nobody was asked about is held in opt-in, let in once as it may be, unless it is necessary', () => {
    expect(ask({ vendor: 'stray' }, { consent, once })).toEqual([false, 'undeclared']);
    expect(ask({ vendor: 'stray-captcha' })).toEqual([true, 'necessary']);
    expect(ask({ vendor: 'stray-captcha' }, optOut)).toEqual([true, 'necessary']);
  });
});

describe('a visitor’s answer', () => {
  it.each([
    ['given', true],
    ['insisted', true],
    ['refused', false],
    ['withdrawn', false],
  ] as const)('%s decides in every regime', (answer, granted) => {
    const consent = answered({ vendors: { matomo: answer, constructor: answer }, categories: { ads: answer } });
    for (const regime of REGIMES) {
      expect(ask({ vendor: 'matomo' }, { regime, consent })).toEqual([granted, answer]);
      expect(ask({ vendor: 'constructor' }, { regime, consent })).toEqual([granted, answer]);
      expect(ask({ category: 'ads' }, { regime, consent })).toEqual([granted, answer]);
    }
  });

  it('that is a yes stops counting when it expires, a no never does', () => {
    const consent = answered({ vendors: { matomo: 'given', adsense: 'refused' } });
    expect(ask({ vendor: 'matomo' }, { consent, current: false })).toEqual([false, 'opt-in']);
    expect(ask({ vendor: 'matomo' }, { consent, current: false, ...optOut })).toEqual([true, 'opt-out']);
    expect(ask({ vendor: 'adsense' }, { consent, current: false, ...optOut })).toEqual([false, 'refused']);
  });

  it('for a category is no yes for its vendors, but a no for those without an answer of their own', () => {
    const yes = answered({ categories: { ads: 'given' } });
    expect(ask({ vendor: 'adsense' }, { consent: yes })).toEqual([false, 'opt-in']);
    const no = answered({ categories: { ads: 'withdrawn' }, vendors: { constructor: 'given' } as const });
    expect(ask({ vendor: 'adsense' }, { consent: no, ...optOut })).toEqual([false, 'withdrawn']);
    expect(ask({ vendor: 'constructor' }, { consent: no, ...optOut })).toEqual([true, 'given']);
  });

  it('for a category is the answer for vendors that nobody could be asked about', () => {
    const askStray = (consent: Consent) => ask({ vendor: 'stray' }, { consent, ...optOut });
    expect(askStray(NO_CONSENT)).toEqual([true, 'opt-out']);
    expect(askStray(answered({ categories: { ads: 'given' } }))).toEqual([true, 'given']);
    expect(askStray(answered({ categories: { ads: 'refused' } }))).toEqual([false, 'refused']);
    expect(askStray(answered({ categories: { ads: 'refused' }, vendors: { stray: 'given' } }))[0]).toBe(false);
    expect(askStray(answered({ categories: { ads: 'given' }, vendors: { stray: 'withdrawn' } }))[0]).toBe(false);
  });

  it('“once” opens that one vendor, over a refusal and a signal', () => {
    const once = new Set(['adsense']);
    const consent = answered({ vendors: { adsense: 'refused' } });
    expect(ask({ vendor: 'adsense' }, { consent, once, ...gpc })).toEqual([true, 'once']);
    expect(ask({ vendor: 'constructor' }, { consent, once })).toEqual([false, 'opt-in']);
    expect(ask({ category: 'ads' }, { consent, once })).toEqual([false, 'opt-in']);
  });

  it('is read from its own members alone', () => {
    const polluted: Consent['categories'] = Object.create({ ads: 'given' });
    expect(ask({ category: 'ads' }, { consent: answered({ categories: polluted }) })).toEqual([false, 'opt-in']);
    const vendors: Consent['vendors'] = Object.create({ adsense: 'given' });
    expect(ask({ vendor: 'adsense' }, { consent: answered({ vendors }) })).toEqual([false, 'opt-in']);
  });
});

describe('a browser’s signal', () => {
  it.each(REGIMES)('closes the categories that it refuses, and no others: %s', (regime) => {
    const rest = regime === 'opt-in' ? [false, 'opt-in'] : [true, regime];
    expect(ask({ vendor: 'adsense' }, { regime, ...gpc })).toEqual([false, 'gpc']);
    expect(ask({ category: 'ads' }, { regime, ...both })).toEqual([false, 'gpc']);
    expect(ask({ vendor: 'matomo' }, { regime, ...both })).toEqual([false, 'dnt']);
    expect(ask({ vendor: 'matomo' }, { regime, ...gpc })).toEqual(rest);
    expect(ask({ vendor: 'adsense' }, { regime, signals: { gpc: null, dnt: false } })).toEqual(rest);
  });

  it('closes what was given before it came, and what was given while only another was on', () => {
    const given = answered({ vendors: { adsense: 'given' }, signals: ['gpc'] });
    expect(ask({ vendor: 'adsense' }, { consent: given, ...gpc })).toEqual([false, 'gpc']);
    const insisted = answered({ vendors: { adsense: 'insisted' }, signals: ['dnt'] });
    expect(ask({ vendor: 'adsense' }, { consent: insisted, ...gpc })).toEqual([false, 'gpc']);
    expect(ask({ vendor: 'adsense' }, { consent: insisted, ...both })).toEqual([false, 'gpc']);
    const other = answered({ vendors: { adsense: 'insisted' }, signals: ['gpc'] });
    expect(ask({ vendor: 'adsense' }, { consent: other, ...both })).toEqual([false, 'dnt']);
  });

  it('gives way to a visitor who insisted while it was on, until that expires', () => {
    const consent = answered({ vendors: { adsense: 'insisted' }, signals: ['gpc', 'dnt'] });
    expect(ask({ vendor: 'adsense' }, { consent, ...both })).toEqual([true, 'insisted']);
    expect(ask({ vendor: 'adsense' }, { consent, ...both, current: false })).toEqual([false, 'gpc']);
  });
});

describe('where nobody has said anything', () => {
  it.each([
    ['opt-in', false],
    ['opt-out', true],
    ['notice', true],
  ] as const)('the regime decides: %s', (regime, granted) => {
    expect(ask({ vendor: 'matomo' }, { regime })).toEqual([granted, regime]);
    expect(ask({ category: 'functional' }, { regime })).toEqual([granted, regime]);
  });

  it.each([
    ['opt-in', 'hold', false, 'unknown'],
    ['opt-in', 'allow', true, 'opt-in'],
    ['opt-out', 'hold', true, 'opt-out'],
    ['notice', 'hold', true, 'notice'],
  ] as const)('a host that nobody knows is judged by the site’s word: %s, %s', (regime, unknown, granted, reason) => {
    expect(ask({ host: 'cdn.example' }, { regime, unknown })).toEqual([granted, reason]);
  });
});

describe('a tag that names a category and belongs to a vendor', () => {
  it.each([
    ['given', 'given', true, 'given'],
    ['given', 'refused', false, 'refused'],
    ['refused', 'given', false, 'refused'],
    ['withdrawn', 'refused', false, 'withdrawn'],
  ] as const)('runs when both are granted: vendor %s, category %s', (vendor, category, granted, reason) => {
    const consent = answered({ vendors: { matomo: vendor }, categories: { functional: category } });
    expect(ask({ vendor: 'matomo', category: 'functional' }, { consent })).toEqual([granted, reason]);
  });

  it('runs as the vendor may where the mark repeats the vendor’s own category, also once', () => {
    const subject = { vendor: 'matomo', category: 'analytics' } as const;
    expect(ask(subject, { consent: answered({ vendors: { matomo: 'given' } }) })).toEqual([true, 'given']);
    expect(ask(subject, { once: new Set(['matomo']) })).toEqual([true, 'once']);
    expect(ask(subject, { consent: answered({ categories: { analytics: 'given' } }) })).toEqual([false, 'opt-in']);
  });

  it('runs as the vendor may where its category is necessary, and not where the vendor is unknown', () => {
    expect(ask({ vendor: 'matomo', category: 'necessary' })).toEqual([false, 'opt-in']);
    expect(ask({ vendor: 'nobody', category: 'necessary' })).toEqual([false, 'unknown']);
    expect(ask({ host: 'cdn.example', category: 'ads' }, { unknown: 'allow' })).toEqual([false, 'opt-in']);
  });
});

describe('a visitor who is too young for a category', () => {
  const consent = answered({ vendors: { adsense: 'given', stray: 'insisted' }, categories: { ads: 'given' } });
  const young = { closed: ['ads'], consent, once: new Set(['adsense', 'stray']) } as const;

  it.each(REGIMES)('gets nothing of it by any path: %s', (regime) => {
    for (const subject of [
      { vendor: 'adsense' },
      { vendor: 'constructor' },
      { vendor: 'stray' },
      { category: 'ads' },
    ] as const) {
      expect(ask(subject, { ...young, regime })).toEqual([false, 'minor']);
    }
    expect(ask({ vendor: 'stripe', category: 'ads' }, { ...young, regime })).toEqual([false, 'minor']);
    expect(ask({ vendor: 'stripe' }, { ...young, regime })).toEqual([true, 'necessary']);
  });

  it('gets nothing of what nobody knows either, which may be an ad, even where the site lets all of that through', () => {
    expect(ask({ host: 'x.test' }, { ...young, ...optOut })).toEqual([false, 'minor']);
    expect(ask({ host: 'x.test' }, { ...young, ...optOut, unknown: 'allow' })).toEqual([false, 'minor']);
    expect(ask({ host: 'x.test' }, optOut)).toEqual([true, 'opt-out']);
  });
});

describe('a site’s own statistics, where the law exempts them', () => {
  const vendors = new Map([...VENDORS, ['matomo', { category: 'analytics', ...USED, statistics: true }] as const]);
  const exempt = { exempt: true, vendors } as const;

  it('run until an objection or a signal, and nothing else does', () => {
    expect(ask({ vendor: 'matomo' }, exempt)).toEqual([true, 'statistics']);
    expect(ask({ vendor: 'matomo' }, { vendors })).toEqual([false, 'opt-in']);
    expect(ask({ vendor: 'matomo' }, { ...exempt, ...both })).toEqual([false, 'dnt']);
    expect(ask({ vendor: 'matomo' }, { ...exempt, consent: answered({ vendors: { matomo: 'refused' } }) })).toEqual([
      false,
      'refused',
    ]);
    expect(
      ask({ vendor: 'matomo' }, { ...exempt, consent: answered({ categories: { analytics: 'refused' } }) }),
    ).toEqual([false, 'refused']);
    expect(ask({ vendor: 'adsense' }, exempt)).toEqual([false, 'opt-in']);
    expect(ask({ category: 'analytics' }, exempt)).toEqual([false, 'opt-in']);
  });
});
