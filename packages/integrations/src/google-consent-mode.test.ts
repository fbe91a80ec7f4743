import {
  type Category,
  type Choice,
  type Consent,
  type Context,
  choose,
  decide,
  NO_CONSENT,
  NO_SIGNALS,
  type Regime,
  type Signals,
  type VendorId,
} from '@sluice/core';
import { describe, expect, it } from 'vitest';
import { googleConsentMode } from './google-consent-mode.ts';
import type { ConsentView } from './integration.ts';

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};
const GRANTED = Object.fromEntries(Object.keys(DENIED).map((name) => [name, 'granted']));

interface Site {
  readonly regime?: Regime;
  readonly signals?: Signals;
  readonly vendors?: Readonly<Record<VendorId, readonly [Category, enabled?: boolean]>>;
  /** What the visitor chose on an earlier page. */
  readonly chosen?: Partial<Choice>;
}

/** A visitor on a site: the real judge, and a consent that they can change. */
function visit({ regime = 'opt-in', signals = NO_SIGNALS, vendors = {}, chosen }: Site = {}) {
  const listeners = new Set<() => void>();
  const terms = new Map(
    Object.entries(vendors).map(([id, [category, enabled = true]]) => [id, { category, declared: true, enabled }]),
  );
  const context = (consent: Consent): Context => {
    const refusedBy = { dnt: ['analytics', 'ads'], gpc: ['analytics', 'ads'] } as const;
    return {
      regime,
      signals,
      consent,
      current: true,
      refusedBy,
      vendors: terms,
      once: new Set(),
      closed: [],
      exempt: false,
      unknown: 'hold',
    };
  };
  const after = (consent: Consent, choice: Partial<Choice>) =>
    choose(
      consent,
      { categories: {}, vendors: {}, ...choice },
      { subject: 's', now: 1, revision: 1, signals: [], current: true },
    );
  let consent = chosen ? after(NO_CONSENT, chosen) : NO_CONSENT;
  const view: ConsentView = {
    decide: (subject) => decide(subject, context(consent)),
    decideUnasked: (subject) => decide(subject, context(NO_CONSENT)),
    declares: (id) => terms.has(id),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    view,
    listeners,
    choose(choice: Partial<Choice>) {
      consent = after(consent, choice);
      for (const listener of listeners) listener();
    },
  };
}

/** The commands in a data layer, as Google's tags read them: arguments objects, by their class. */
function commands(page: { dataLayer?: unknown }): unknown[][] {
  return (page.dataLayer as unknown[])
    .filter((entry) => Object.prototype.toString.call(entry) === '[object Arguments]')
    .map((entry) => Array.from(entry as IArguments));
}

const ALL: Partial<Choice> = { categories: { analytics: true, ads: true, functional: true } };

describe('Google Consent Mode', () => {
  it('tells a new visitor of an opt-in region as denied in all but security, and nothing more', () => {
    const page = {};
    googleConsentMode.connect(visit().view, page);
    expect(commands(page)).toEqual([['consent', 'default', { ...DENIED, wait_for_update: 500 }]]);
  });

  it('tells a new visitor of an opt-out region as granted', () => {
    const page = {};
    googleConsentMode.connect(visit({ regime: 'opt-out' }).view, page);
    expect(commands(page)).toEqual([['consent', 'default', { ...GRANTED, wait_for_update: 500 }]]);
  });

  it('tells a visitor with Global Privacy Control in an opt-out region as denied for ads and analytics', () => {
    const page = {};
    googleConsentMode.connect(visit({ regime: 'opt-out', signals: { gpc: true, dnt: null } }).view, page);
    expect(commands(page)).toMatchObject([
      ['consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied', functionality_storage: 'granted' }],
    ]);
  });

  it('updates once when the visitor accepts, and again when they withdraw', () => {
    const page = {};
    const visitor = visit();
    googleConsentMode.connect(visitor.view, page);
    visitor.choose(ALL);
    visitor.choose(ALL);
    visitor.choose({ categories: { analytics: false, ads: false, functional: false } });
    expect(commands(page).slice(1)).toEqual([
      ['consent', 'update', GRANTED],
      ['consent', 'update', DENIED],
    ]);
  });

  it('is silent when a refusal changes nothing', () => {
    const page = {};
    const visitor = visit();
    googleConsentMode.connect(visitor.view, page);
    visitor.choose({ categories: { analytics: false, ads: false, functional: false } });
    expect(commands(page)).toHaveLength(1);
  });

  it('gives a returning visitor who agreed the default first and the update at once', () => {
    const page = {};
    googleConsentMode.connect(visit({ chosen: ALL }).view, page);
    expect(commands(page)).toEqual([
      ['consent', 'default', { ...DENIED, wait_for_update: 500 }],
      ['consent', 'update', GRANTED],
    ]);
  });

  it('lets the vendor Google Analytics speak for analytics where a site declares it', () => {
    const page = {};
    const visitor = visit({ vendors: { 'google-analytics': ['analytics'] } });
    googleConsentMode.connect(visitor.view, page);
    visitor.choose({ categories: { analytics: true }, vendors: { 'google-analytics': false } });
    expect(commands(page)).toHaveLength(1);
    visitor.choose({ vendors: { 'google-analytics': true } });
    expect(commands(page)[1]).toEqual(['consent', 'update', { ...DENIED, analytics_storage: 'granted' }]);
  });

  it('grants ads only when every one of the Google ads vendors in use is granted', () => {
    const page = {};
    const visitor = visit({ vendors: { 'google-ads': ['ads'], 'google-adsense': ['ads'] } });
    googleConsentMode.connect(visitor.view, page);
    visitor.choose({ vendors: { 'google-ads': true, 'google-adsense': false } });
    expect(commands(page)).toHaveLength(1);
    visitor.choose({ vendors: { 'google-adsense': true } });
    expect(commands(page)[1]).toMatchObject(['consent', 'update', { ad_storage: 'granted', ad_user_data: 'granted' }]);
  });

  it('is not kept from granting Google Ads by an AdSense that is only announced', () => {
    const page = {};
    const visitor = visit({ vendors: { 'google-ads': ['ads'], 'google-adsense': ['ads', false] } });
    googleConsentMode.connect(visitor.view, page);
    visitor.choose({ vendors: { 'google-ads': true } });
    expect(commands(page)[1]).toMatchObject(['consent', 'update', { ad_storage: 'granted' }]);
  });

  it('stops with its undo and leaves the page its array', () => {
    const page: { dataLayer?: unknown } = {};
    const visitor = visit();
    const undo = googleConsentMode.connect(visitor.view, page);
    undo();
    visitor.choose(ALL);
    expect(commands(page)).toHaveLength(1);
    expect(visitor.listeners.size).toBe(0);
    expect(Object.getOwnPropertyDescriptor(page, 'dataLayer')).toMatchObject({ writable: true, configurable: true });
  });
});
