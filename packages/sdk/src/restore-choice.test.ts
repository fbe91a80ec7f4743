import { type Answer, type Consent, encodeConsent } from '@sluice/core';
import { expect, it } from 'vitest';
import { restoreChoice } from './restore-choice.ts';

const consentOf = (at: number, ga: Answer): Consent => ({
  subject: '0b9c1f0e-4c1d-4b7e-9a53-3f6f0f6b2d11',
  at,
  revision: 1,
  signals: [],
  categories: {},
  vendors: { ga },
});
const cookieOf = (...consents: Consent[]) => ({
  cookie: ['a=b', ...consents.map((consent) => `sluice=${encodeConsent(consent)}`), 'sluices=1'].join('; '),
});

it.each([
  ['stands first', [consentOf(2, 'withdrawn'), consentOf(1, 'given')]],
  ['stands last', [consentOf(1, 'given'), consentOf(2, 'withdrawn')]],
  ['is as late, and stands last', [consentOf(2, 'given'), consentOf(2, 'withdrawn')]],
])('of two cookies of the name the later choice counts, when it %s', (_where, consents) => {
  expect(restoreChoice(cookieOf(...consents), 'sluice')?.vendors).toEqual({ ga: 'withdrawn' });
});

it('a damaged cookie does not hide a choice that can be read', () => {
  const { cookie } = cookieOf(consentOf(1, 'refused'));
  expect(restoreChoice({ cookie: `sluice=1.2.3; ${cookie}; sluice=` }, 'sluice')?.vendors).toEqual({ ga: 'refused' });
});
