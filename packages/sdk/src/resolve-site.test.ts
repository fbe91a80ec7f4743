import { parseConfig } from '@sluice/core';
import { expect, it } from 'vitest';
import { listNames } from './parts/sweeper.ts';
import { resolveSite } from './resolve-site.ts';

const site = (...vendors: unknown[]) => resolveSite(parseConfig({ vendors }).config, { navigator: {} });

it('a page knows from its start the names of vendors whose code it may carry itself', () => {
  const { matcher } = site('mixpanel');
  expect(matcher.cookieOwner('mp_abc_mixpanel')).toBe('mixpanel');
  expect(matcher.storageOwner('mixpanelBrowserDb')).toBe('mixpanel');
});

it('a page knows the names of every other declared vendor once the sweeper has told them, and forgets none', () => {
  const { learn, matcher } = site('33across', 'mixpanel', { id: 'sailthru', cookies: ['shop_sailthru'] });
  const owners = () => ['33acrossId', 'mp_abc_mixpanel', 'sailthru_hid', 'shop_sailthru'].map(matcher.cookieOwner);
  expect(owners()).toEqual([undefined, 'mixpanel', undefined, 'sailthru']);
  learn(listNames());
  expect(owners()).toEqual(['33across', 'mixpanel', 'sailthru', 'sailthru']);
});

it('the names of vendors that a site does not declare stay the site’s own', () => {
  const { learn, matcher } = site('mixpanel');
  learn(listNames());
  expect(matcher.cookieOwner('33acrossId')).toBeUndefined();
});
