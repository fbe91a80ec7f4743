import { expect, it } from 'vitest';
import type { Answer, Consent } from './consent.ts';
import { encodeConsent } from './cookie-codec.ts';
import { readChoice } from './read-choice.ts';

const consentOf = (at: number, ga: Answer): Consent => ({
  subject: '0b9c1f0e-4c1d-4b7e-9a53-3f6f0f6b2d11',
  at,
  revision: 1,
  signals: [],
  categories: {},
  vendors: { ga },
  questions: {},
});
const cookiesOf = (...consents: Consent[]) =>
  ['a=b', ...consents.map((consent) => `sluice=${encodeConsent(consent)}`), 'sluices=1'].join('; ');

it.each([
  ['stands first', [consentOf(2, 'withdrawn'), consentOf(1, 'given')]],
  ['stands last', [consentOf(1, 'given'), consentOf(2, 'withdrawn')]],
  ['is as late, and stands last', [consentOf(2, 'given'), consentOf(2, 'withdrawn')]],
])('of two cookies of the name the later choice counts, when it %s', (_where, consents) => {
  expect(readChoice(cookiesOf(...consents), 'sluice')?.vendors).toEqual({ ga: 'withdrawn' });
});

it('a damaged cookie does not hide a choice that can be read', () => {
  const cookies = cookiesOf(consentOf(1, 'refused'));
  expect(readChoice(`sluice=1.2.3;${cookies}; sluice=`, 'sluice')?.vendors).toEqual({ ga: 'refused' });
});
