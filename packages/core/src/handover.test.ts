import { describe, expect, it } from 'vitest';
import { type Consent, NO_CONSENT } from './consent.ts';
import { decodeConsent, encodeConsent } from './cookie-codec.ts';
import { NO_SUBJECT, takeOver, toHandOver } from './handover.ts';

const NOW = Date.UTC(2026, 2, 9);
const asked = {
  vendors: new Map([
    ['ga', 'analytics' as const],
    ['tawk', 'support' as const],
  ]),
  categories: ['analytics' as const, 'support' as const],
  revision: 1,
  questions: new Map([['ga', 'q1q']]),
};
const handed: Consent = {
  subject: NO_SUBJECT,
  at: NOW - 5000,
  revision: 1,
  signals: [],
  categories: { analytics: 'given', support: 'refused' },
  vendors: { ga: 'given', tawk: 'refused' },
  questions: {},
};
const take = (consent: Partial<Consent> = {}, from: Partial<Consent> = {}) =>
  takeOver({ ...handed, ...from }, { consent: { ...NO_CONSENT, ...consent }, asked, days: 180, now: NOW });

describe('a choice that leaves its site', () => {
  const said: Consent = {
    ...handed,
    subject: '0b9c1f0e-4c1d-4b7e-9a53-3f6f0f6b2d11',
    signals: ['gpc'],
    vendors: { ga: 'insisted', tawk: 'withdrawn' },
  };

  it('leaves the visitor’s pseudonym behind, and what they insisted on against a signal', () => {
    const { subject, signals, vendors } = toHandOver(said);
    expect({ subject, signals, vendors }).toEqual({
      subject: NO_SUBJECT,
      signals: [],
      vendors: { ga: 'given', tawk: 'withdrawn' },
    });
  });

  it('can be written as a cookie is, and read back', () => {
    const leaving = toHandOver(said);
    expect(decodeConsent(encodeConsent(leaving))).toEqual(leaving);
  });
});

describe('a visitor who comes with a choice', () => {
  it('and has made none here has made that one, as of then', () => {
    expect(take()).toEqual({
      categories: { analytics: true, support: false },
      vendors: { ga: true, tawk: false },
      at: NOW - 5000,
    });
  });

  it.each([
    ['later', NOW - 1000],
    ['at the same time', NOW - 5000],
  ])('keeps one that they made here %s', (_when, at) => expect(take({ at })).toBeUndefined());

  it('keeps a no that they said here earlier, and has their newer no count', () => {
    const here = { at: NOW - 9000, vendors: { ga: 'withdrawn', tawk: 'given' } } as const;
    expect(take(here)?.vendors).toEqual({ tawk: false });
  });

  it('says nothing about what is not asked here', () => {
    const from = { categories: { ads: 'given' }, vendors: { 'facebook-pixel': 'given', ga: 'refused' } } as const;
    expect(take({}, from)).toMatchObject({ categories: {}, vendors: { ga: false } });
    expect(take({}, { ...from, vendors: { hotjar: 'given', fides: 'given' } })).toBeUndefined();
  });

  it.each([
    ['under another revision of the policy', { revision: 2 }],
    ['made in a week', { at: NOW + 7 * 86_400_000 }],
    ['made too long ago', { at: NOW - 181 * 86_400_000 }],
    ['never made', { at: 0 }],
  ] satisfies [string, Partial<Consent>][])('is asked where the choice was %s', (_what, from) =>
    expect(take({}, from)).toBeUndefined(),
  );
});

it('a yes to what the vendor is used for there counts here only if it is used for the same', () => {
  expect(take({}, { questions: { ga: 'q1q' } })?.vendors).toEqual({ ga: true, tawk: false });
  expect(take({}, { questions: { ga: 'q2q' } })?.vendors).toEqual({ tawk: false });
});
