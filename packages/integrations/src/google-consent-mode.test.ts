import type { Choice, Subject } from '@sluice/core';
import { describe, expect, it } from 'vitest';
import { createGoogleConsentMode } from './google-consent-mode.ts';
import { visit } from './visit.ts';

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};
const IN_US = { granted: true, reason: 'opt-out' } as const;
const GRANTED = Object.fromEntries(Object.keys(DENIED).map((name) => [name, 'granted']));

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
    createGoogleConsentMode().connect(visit().view, page);
    expect(commands(page)).toEqual([['consent', 'default', { ...DENIED, wait_for_update: 500 }]]);
  });

  it('tells a new visitor of an opt-out region as granted', () => {
    const page = {};
    createGoogleConsentMode().connect(visit({ regime: 'opt-out' }).view, page);
    expect(commands(page)).toEqual([['consent', 'default', { ...GRANTED, wait_for_update: 500 }]]);
  });

  it('tells a visitor with Global Privacy Control in an opt-out region as denied for ads and analytics', () => {
    const page = {};
    createGoogleConsentMode().connect(visit({ regime: 'opt-out', signals: { gpc: true, dnt: null } }).view, page);
    expect(commands(page)).toMatchObject([
      ['consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied', functionality_storage: 'granted' }],
    ]);
  });

  it('updates once when the visitor accepts, and again when they withdraw', () => {
    const page = {};
    const visitor = visit();
    createGoogleConsentMode().connect(visitor.view, page);
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
    createGoogleConsentMode().connect(visitor.view, page);
    visitor.choose({ categories: { analytics: false, ads: false, functional: false } });
    expect(commands(page)).toHaveLength(1);
  });

  it('gives a returning visitor who agreed the default first and the update at once', () => {
    const page = {};
    createGoogleConsentMode().connect(visit({ chosen: ALL }).view, page);
    expect(commands(page)).toEqual([
      ['consent', 'default', { ...DENIED, wait_for_update: 500 }],
      ['consent', 'update', GRANTED],
    ]);
  });

  it('lets the vendor Google Analytics speak for analytics where a site declares it', () => {
    const page = {};
    const visitor = visit({ vendors: { 'google-analytics': ['analytics'] } });
    createGoogleConsentMode().connect(visitor.view, page);
    visitor.choose({ categories: { analytics: true }, vendors: { 'google-analytics': false } });
    expect(commands(page)).toHaveLength(1);
    visitor.choose({ vendors: { 'google-analytics': true } });
    expect(commands(page)[1]).toEqual(['consent', 'update', { ...DENIED, analytics_storage: 'granted' }]);
  });

  it('grants ads only when every one of the Google ads vendors in use is granted', () => {
    const page = {};
    const visitor = visit({ vendors: { 'google-ads': ['ads'], 'google-adsense': ['ads'] } });
    createGoogleConsentMode().connect(visitor.view, page);
    visitor.choose({ vendors: { 'google-ads': true, 'google-adsense': false } });
    expect(commands(page)).toHaveLength(1);
    visitor.choose({ vendors: { 'google-adsense': true } });
    expect(commands(page)[1]).toMatchObject(['consent', 'update', { ad_storage: 'granted', ad_user_data: 'granted' }]);
  });

  it('is not kept from granting Google Ads by an AdSense that is only announced', () => {
    const page = {};
    const visitor = visit({ vendors: { 'google-ads': ['ads'], 'google-adsense': ['ads', false] } });
    createGoogleConsentMode().connect(visitor.view, page);
    visitor.choose({ vendors: { 'google-ads': true } });
    expect(commands(page)[1]).toMatchObject(['consent', 'update', { ad_storage: 'granted' }]);
  });

  it('lets a vendor of ads that the site uses for something else store, and keeps ads impersonal until ads are granted', () => {
    const page = {};
    const visitor = visit({ vendors: { 'google-adsense': ['functional'] } });
    createGoogleConsentMode().connect(visitor.view, page);
    visitor.choose({ vendors: { 'google-adsense': true }, categories: { ads: false } });
    expect(commands(page)[1]).toMatchObject([
      'consent',
      'update',
      { ad_storage: 'granted', ad_user_data: 'denied', ad_personalization: 'denied' },
    ]);
  });

  it('stops with its undo and leaves the page its array', () => {
    const page: { dataLayer?: unknown } = {};
    const visitor = visit();
    const undo = createGoogleConsentMode().connect(visitor.view, page);
    undo();
    visitor.choose(ALL);
    expect(commands(page)).toHaveLength(1);
    expect(visitor.listeners.size).toBe(0);
    expect(Object.getOwnPropertyDescriptor(page, 'dataLayer')).toMatchObject({ writable: true, configurable: true });
  });
});

describe('the options of Google Consent Mode', () => {
  const REGIONS = ['DE', 'GB'];

  it('make redaction and pass-through stand right behind the default, and the wait as long as the site says', () => {
    const page: { dataLayer?: unknown } = { dataLayer: [{ event: 'own' }] };
    const options = { waitForUpdate: 2000, adsDataRedaction: true, urlPassthrough: true };
    createGoogleConsentMode(options).connect(visit().view, page);
    expect(commands(page)).toEqual([
      ['consent', 'default', { ...DENIED, wait_for_update: 2000 }],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
    ]);
    expect((page.dataLayer as unknown[]).at(-1)).toEqual({ event: 'own' });
  });

  it('are told neither redaction nor pass-through where the site wants none', () => {
    const page = {};
    createGoogleConsentMode({ adsDataRedaction: false, urlPassthrough: false }).connect(visit().view, page);
    expect(commands(page)).toHaveLength(1);
  });

  it('give regions the strict default, and everywhere else what the regime says', () => {
    const page = {};
    createGoogleConsentMode({ regions: REGIONS }).connect(visit({ regime: 'opt-out' }).view, page);
    expect(commands(page)).toEqual([
      ['consent', 'default', { ...GRANTED, wait_for_update: 500 }],
      ['consent', 'default', { ...DENIED, wait_for_update: 500, region: REGIONS }],
    ]);
  });

  it('never grant by region what Sluice itself holds', () => {
    const page = {};
    createGoogleConsentMode({ regions: REGIONS }).connect(visit({ regime: 'opt-in' }).view, page);
    expect(commands(page)).toEqual([
      ['consent', 'default', { ...DENIED, wait_for_update: 500 }],
      ['consent', 'default', { ...DENIED, wait_for_update: 500, region: REGIONS }],
    ]);
  });

  it('open nothing in the regions when it becomes known where the visitor is, but with their choice', () => {
    const page = {};
    const visitor = visit({ regime: 'opt-in' });
    let isPlaced = false;
    const view = { ...visitor.view, decide: (subject: Subject) => (isPlaced ? IN_US : visitor.view.decide(subject)) };
    createGoogleConsentMode({ regions: REGIONS }).connect(view, page);
    isPlaced = true;
    for (const listener of visitor.listeners) listener();
    expect(commands(page)).toHaveLength(2);
    visitor.choose({ categories: { analytics: true } });
    expect(commands(page).at(-1)).toEqual(['consent', 'update', GRANTED]);
  });

  it('make the strict default hold everywhere for a list that says no region', () => {
    const page = {};
    createGoogleConsentMode({ regions: [] }).connect(visit({ regime: 'opt-out' }).view, page);
    expect(commands(page)).toEqual([['consent', 'default', { ...DENIED, wait_for_update: 500 }]]);
  });

  it.each([
    [REGIONS, true, GRANTED],
    [REGIONS, false, DENIED],
    [[], true, GRANTED],
  ])(
    'with regions %j say a choice (%j) even where it is the default of one of them, and once',
    (regions, yes, signals) => {
      const page = {};
      const visitor = visit({ regime: 'opt-out' });
      createGoogleConsentMode({ regions }).connect(visitor.view, page);
      const choice = { categories: { analytics: yes, ads: yes, functional: yes } };
      visitor.choose(choice);
      visitor.choose(choice);
      expect(commands(page).filter(([, kind]) => kind === 'update')).toEqual([['consent', 'update', signals]]);
    },
  );

  it('with regions say at once what a returning visitor chose', () => {
    const page = {};
    createGoogleConsentMode({ regions: REGIONS }).connect(visit({ regime: 'opt-out', chosen: ALL }).view, page);
    expect(commands(page).slice(2)).toEqual([['consent', 'update', GRANTED]]);
  });
});

describe('the default stands before everything else', () => {
  const gtag = (page: { dataLayer?: unknown }) =>
    function gtag(..._command: unknown[]) {
      // biome-ignore lint/complexity/noArguments: as Google's snippet does
      (page.dataLayer as unknown[]).push(arguments);
    };
  const options = { adsDataRedaction: true, regions: ['DE'] };
  const first = (page: object) => commands(page).map(([command, kind]) => [command, kind]);
  const OURS = [
    ['consent', 'default'],
    ['consent', 'default'],
    ['set', 'ads_data_redaction'],
  ];

  it('where the page made its data layer before', () => {
    const page = { dataLayer: [{ page: 'shop' }] as unknown[] };
    createGoogleConsentMode(options).connect(visit({ regime: 'opt-out' }).view, page);
    expect(first({ dataLayer: page.dataLayer.slice(0, 3) })).toEqual(OURS);
    expect(page.dataLayer[3]).toEqual({ page: 'shop' });
  });

  it('where the snippet of Tag Manager came before', () => {
    const page = { dataLayer: [] as unknown[] };
    page.dataLayer.push({ 'gtm.start': 1, event: 'gtm.js' });
    createGoogleConsentMode(options).connect(visit({ regime: 'opt-out' }).view, page);
    expect(first(page)).toEqual(OURS);
    expect(page.dataLayer.at(-1)).toMatchObject({ event: 'gtm.js' });
  });

  it('where gtag was defined, and used, before', () => {
    const page: { dataLayer: unknown[]; gtag?: (...command: unknown[]) => void } = { dataLayer: [] };
    page.gtag = gtag(page);
    page.gtag('js', 1);
    page.gtag('config', 'G-1');
    createGoogleConsentMode(options).connect(visit({ regime: 'opt-out' }).view, page);
    page.gtag('event', 'view');
    expect(first(page)).toEqual([...OURS, ['js', 1], ['config', 'G-1'], ['event', 'view']]);
  });

  it('where the page replaces its data layer afterwards', () => {
    const page: { dataLayer?: unknown } = {};
    createGoogleConsentMode(options).connect(visit({ regime: 'opt-out', chosen: ALL }).view, page);
    page.dataLayer = [{ page: 'shop' }];
    expect(first(page)).toEqual([...OURS, ['consent', 'update']]);
    expect((page.dataLayer as unknown[]).at(-1)).toEqual({ page: 'shop' });
  });
});
