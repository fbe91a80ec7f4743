import { describe, expect, it } from 'vitest';
import { microsoftClarity } from './microsoft-clarity.ts';
import { microsoftUet } from './microsoft-uet.ts';
import { visit } from './visit.ts';

describe('Microsoft UET', () => {
  const site = { vendors: { 'microsoft-ads': ['ads'] } } as const;
  const YES = { vendors: { 'microsoft-ads': true } };

  it('finds the default before what the page’s tag pushes, then each change once', () => {
    const page: { uetq?: unknown[] } = {};
    const visitor = visit(site);
    microsoftUet.connect(visitor.view, page);
    page.uetq = page.uetq || [];
    page.uetq.push('pageLoad');
    visitor.choose(YES);
    visitor.choose(YES);
    visitor.choose({ vendors: { 'microsoft-ads': false } });
    expect(page.uetq).toEqual([
      ...['consent', 'default', { ad_storage: 'denied' }],
      'pageLoad',
      ...['consent', 'update', { ad_storage: 'granted' }],
      ...['consent', 'update', { ad_storage: 'denied' }],
    ]);
  });

  it('hears the yes of a returning visitor right behind the default', () => {
    const page: { uetq?: unknown[] } = {};
    microsoftUet.connect(visit({ ...site, chosen: YES }).view, page);
    expect(page.uetq).toEqual([
      ...['consent', 'default', { ad_storage: 'denied' }],
      ...['consent', 'update', { ad_storage: 'granted' }],
    ]);
  });

  it('hears that it is granted by default where the law lets it be', () => {
    const page: { uetq?: unknown[] } = {};
    microsoftUet.connect(visit({ ...site, regime: 'opt-out' }).view, page);
    expect(page.uetq).toEqual(['consent', 'default', { ad_storage: 'granted' }]);
  });
});

describe('Microsoft Clarity', () => {
  /** As Clarity's snippet: a function that keeps calls until the script comes. */
  function snippet(): { page: object; calls: unknown[][] } {
    const calls: unknown[][] = [];
    return { page: { clarity: (...call: unknown[]) => void calls.push(call) }, calls };
  }

  it('is told with its own capitals, analytics and ads apart', () => {
    const { page, calls } = snippet();
    const visitor = visit({ vendors: { 'microsoft-clarity': ['analytics'] } });
    microsoftClarity.connect(visitor.view, page);
    const clarity = (yes: boolean) => ({ vendors: { 'microsoft-clarity': yes } });
    visitor.choose({ ...clarity(true), categories: { ads: false } });
    visitor.choose({ categories: { ads: true } });
    visitor.choose(clarity(false));
    expect(calls).toEqual([
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
      ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }],
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
    ]);
  });
});
