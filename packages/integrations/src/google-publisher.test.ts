import { describe, expect, it } from 'vitest';
import { googleAdManager } from './google-ad-manager.ts';
import { googleAdsense } from './google-adsense.ts';
import { visit } from './visit.ts';

interface Queue {
  pauseAdRequests?: number;
  requestNonPersonalizedAds?: number;
}

describe('AdSense', () => {
  const ads = { 'google-adsense': ['ads'] } as const;

  it('asks for no ad until it is granted, and again not after a withdrawal, in the list that the page’s tag keeps', () => {
    const page: { adsbygoogle?: Queue } = {};
    const visitor = visit({ vendors: ads });
    googleAdsense.connect(visitor.view, page);
    const queue = page.adsbygoogle;
    expect(queue).toMatchObject({ pauseAdRequests: 1, requestNonPersonalizedAds: 1 });
    visitor.choose({ vendors: { 'google-adsense': true } });
    expect(queue).toMatchObject({ pauseAdRequests: 0, requestNonPersonalizedAds: 0 });
    visitor.choose({ vendors: { 'google-adsense': false } });
    expect(queue).toMatchObject({ pauseAdRequests: 1, requestNonPersonalizedAds: 1 });
    expect(page.adsbygoogle).toBe(queue);
  });

  it('shows ads that are not personal where the site uses it without ads’ consent and the visitor refuses ads', () => {
    const page: { adsbygoogle?: Queue } = {};
    const visitor = visit({ vendors: { 'google-adsense': ['functional'] } });
    googleAdsense.connect(visitor.view, page);
    visitor.choose({ categories: { functional: true, ads: false }, vendors: { 'google-adsense': true } });
    expect(page.adsbygoogle).toMatchObject({ pauseAdRequests: 0, requestNonPersonalizedAds: 1 });
  });

  it('stays paused where the site has paused it itself', () => {
    const page = { adsbygoogle: Object.assign([], { pauseAdRequests: 1 }) };
    const visitor = visit({ vendors: ads });
    googleAdsense.connect(visitor.view, page);
    visitor.choose({ vendors: { 'google-adsense': true } });
    expect(page.adsbygoogle.pauseAdRequests).toBe(1);
  });
});

describe('the Google Publisher Tag', () => {
  /** Its own file runs the commands in order, and from then on each as it comes. */
  function load(page: { googletag?: { cmd?: (() => void)[] } }): object[] {
    const settings: object[] = [];
    const pubads = () => ({ setPrivacySettings: (given: object) => settings.push(given) });
    const tag = Object.assign(page.googletag ?? {}, { pubads });
    for (const command of tag.cmd ?? []) command();
    tag.cmd = Object.assign([], { push: (command: () => void) => command() }) as never;
    page.googletag = tag;
    return settings;
  }

  it('shows no personal ads before a yes, does after it, and not after a withdrawal', () => {
    const page: { googletag?: { cmd?: (() => void)[] } } = {};
    const visitor = visit({ vendors: { 'google-ad-manager': ['ads'] } });
    googleAdManager.connect(visitor.view, page);
    const settings = load(page);
    visitor.choose({ vendors: { 'google-ad-manager': true } });
    visitor.choose({ vendors: { 'google-ad-manager': false } });
    expect(settings).toEqual([true, false, true].map((nonPersonalizedAds) => ({ nonPersonalizedAds })));
  });

  it('keeps the commands of the page in front', () => {
    const own = () => {};
    const page = { googletag: { cmd: [own] } };
    googleAdManager.connect(visit({ vendors: { 'google-ad-manager': ['ads'] } }).view, page);
    expect(page.googletag.cmd).toEqual([own, expect.any(Function)]);
  });
});
