import type { DeclaredVendor } from '@sluice/catalog';
import type { Decision } from '@sluice/core';
import { expect, it } from 'vitest';
import { findKept } from './find-kept.ts';

const ads: DeclaredVendor = {
  id: 'ads',
  name: 'Ads',
  company: '',
  category: 'ads',
  purpose: '',
  receives: [],
  hosts: ['ads.test'],
  cookies: [
    { name: '_ads', purpose: '' },
    { name: 'IDE', purpose: '', thirdParty: true },
    { name: 'id2', purpose: '', thirdParty: true },
  ],
  storage: [],
  enabled: true,
};

function kept(cookies: string, decision: Decision): string[] {
  const rows = findKept({
    jar: { get: () => cookies, set() {} },
    cookieOwner: (name) => (name === '_ads' ? 'ads' : name === 'stale' ? 'unlisted' : undefined),
    vendors: [ads, { ...ads, id: 'own', cookies: [] }],
    decide: () => decision,
    at: 7,
  });
  return rows.map(({ what, vendor, state, reason, at }) => `${what}: ${vendor} ${state} ${reason} ${at}`);
}

it('a cookie that is there before the visitor agreed is told, the site’s own is not', () => {
  expect(kept('cart=1; _ads=2; _ads=3; stale=4', { granted: false, reason: 'opt-in' })).toEqual([
    '_ads: ads kept opt-in 7',
  ]);
});

it('after a withdrawal the cookies on the vendor’s own hosts are told in one line', () => {
  expect(kept('cart=1', { granted: false, reason: 'withdrawn' })).toEqual([
    'IDE, id2 (on ads.test): ads kept withdrawn 7',
  ]);
});

it('of a vendor that is granted nothing is told', () => {
  expect(kept('_ads=1', { granted: true, reason: 'given' })).toEqual([]);
});
