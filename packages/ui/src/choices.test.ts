import { describe, expect, it } from 'vitest';
import { answerAll, presentChoice, stateOf, withCategory, withOwn, withVendor } from './choices.ts';
import { createMemoryHost } from './memory-host.ts';

const SITE = {
  region: 'DE',
  categories: ['analytics'],
  vendors: ['google-analytics', 'microsoft-clarity', 'google-ads', { id: 'google-adsense', enabled: false }],
};

describe('the choices that the prompt makes', () => {
  it('answers everything that is asked, and nothing else', () => {
    const { asked } = createMemoryHost(SITE);
    expect(answerAll(asked, true)).toEqual({
      categories: { analytics: true, ads: true },
      vendors: { 'google-analytics': true, 'microsoft-clarity': true, 'google-ads': true },
    });
    expect(Object.values(answerAll(asked, false).vendors)).toEqual([false, false, false]);
  });

  it('begins with nothing ticked in an opt-in region, and with what runs in an opt-out region', () => {
    const strict = presentChoice(createMemoryHost(SITE));
    const loose = presentChoice(createMemoryHost({ ...SITE, region: 'US' }));
    expect(strict).toEqual(answerAll(createMemoryHost(SITE).asked, false));
    expect(loose).toEqual(answerAll(createMemoryHost(SITE).asked, true));
  });

  it('does not turn "once" into a lasting yes', () => {
    const host = createMemoryHost(SITE);
    host.loadOnce('google-ads');
    expect(host.decide({ vendor: 'google-ads' }).granted).toBe(true);
    expect(presentChoice(host).vendors['google-ads']).toBe(false);
  });

  it('gives a category of vendors alone exactly when all of them are given', () => {
    const host = createMemoryHost({ region: 'DE', vendors: ['google-ads', 'meta-pixel'] });
    const one = withVendor(presentChoice(host), host, 'google-ads', true);
    expect(stateOf(one, host, 'ads')).toBe('mixed');
    expect(one.categories.ads).toBe(false);
    const both = withVendor(one, host, 'meta-pixel', true);
    expect(both.categories.ads).toBe(true);
    expect(withVendor(both, host, 'google-ads', false).categories.ads).toBe(false);
  });

  it('keeps what the site itself does apart from what its vendors do', () => {
    const host = createMemoryHost(SITE);
    const all = withCategory(presentChoice(host), host, 'analytics', true);
    expect(all.categories.analytics).toBe(true);
    const without = withOwn(all, 'analytics', false);
    expect(without.vendors['google-analytics']).toBe(true);
    expect(stateOf(without, host, 'analytics')).toBe('mixed');
    expect(withVendor(all, host, 'google-analytics', false).categories.analytics).toBe(true);
  });

  it('leaves a choice as it was when it makes another from it', () => {
    const host = createMemoryHost(SITE);
    const before = presentChoice(host);
    withCategory(before, host, 'ads', true);
    expect(before).toEqual(presentChoice(host));
  });
});
