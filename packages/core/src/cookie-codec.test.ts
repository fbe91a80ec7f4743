import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from './category.ts';
import { ANSWERS, type Answer, type Consent, isYes, NO_CONSENT } from './consent.ts';
import { decodeConsent, encodeConsent } from './cookie-codec.ts';
import { VENDOR_ID } from './vendor.ts';

const SUBJECT = '0b9c1f0e-4c1d-4b7e-9a53-3f6f0f6b2d11';
const EXAMPLE: Consent = {
  subject: SUBJECT,
  at: 1_700_000_000_000,
  revision: 2,
  signals: ['dnt'],
  categories: { analytics: 'given', ads: 'refused' },
  vendors: { youtube: 'insisted', constructor: 'withdrawn' } as const,
  questions: {},
};
const ENCODED = `1.${SUBJECT}.loyw3v28.2.dnt.analytics~g!ads~r.youtube~i!constructor~w`;

const answer: fc.Arbitrary<Answer> = fc.constantFrom(...ANSWERS);
const consent: fc.Arbitrary<Consent> = fc
  .record({
    subject: fc.uuid(),
    at: fc.maxSafeNat(),
    revision: fc.maxSafeNat(),
    signals: fc.shuffledSubarray(['gpc', 'dnt'] as const),
    categories: fc.dictionary(fc.constantFrom(...CATEGORIES), answer) as fc.Arbitrary<Consent['categories']>,
    vendors: fc.dictionary(fc.stringMatching(VENDOR_ID), answer, { maxKeys: 30 }),
    question: fc.option(fc.stringMatching(/^[0-9a-z]{3}$/), { nil: undefined }),
  })
  .map(({ question, ...rest }) => {
    const given = Object.keys(rest.vendors).filter((id) => isYes(rest.vendors[id]));
    return { ...rest, questions: Object.fromEntries(question ? given.map((id) => [id, question]) : []) };
  });

/** What every consent is made of, checked apart from the code that reads it. */
function isConsent(value: Consent): boolean {
  const { subject, at, revision, signals, categories, vendors, questions } = value;
  const answers = [...Object.values(categories), ...Object.values(vendors)];
  return (
    /^[0-9a-f-]{36}$/.test(subject) &&
    [at, revision].every((number) => Number.isSafeInteger(number) && number >= 0) &&
    signals.every((name) => name === 'gpc' || name === 'dnt') &&
    Object.keys(categories).every((key) => CATEGORIES.join().split(',').includes(key)) &&
    Object.keys(vendors).every((id) => /^[a-z0-9-]{1,40}$/.test(id)) &&
    answers.every((each) => ANSWERS.join().split(',').includes(String(each))) &&
    Object.entries(questions).every(([id, name]) => isYes(vendors[id]) && /^[0-9a-z]{3}$/.test(name))
  );
}

describe('a visitor who comes back', () => {
  it('finds the choice as it was made, whatever it was', () => {
    fc.assert(
      fc.property(consent, (before) => {
        const value = encodeConsent(before);
        // js-cookie escapes what encodeURIComponent escapes.
        expect(encodeURIComponent(value)).toBe(value);
        const tooLong = value.length > 4096;
        expect(decodeConsent(value)).toEqual(tooLong ? undefined : before);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the choice that an earlier version of Sluice wrote', () => {
    expect(encodeConsent(EXAMPLE)).toBe(ENCODED);
    expect(decodeConsent(ENCODED)).toEqual(EXAMPLE);
  });

  it('sends less than 2 KB with each request when fifty vendors were asked', () => {
    const ids = Array.from({ length: 50 }, (_, index) => `a-vendor-with-quite-a-long-name-${index}`);
    const vendors = Object.fromEntries(ids.map((id) => [id, 'withdrawn'] as const));
    const categories = Object.fromEntries(CATEGORIES.map((category) => [category, 'withdrawn'] as const));
    const value = encodeConsent({ ...EXAMPLE, signals: ['gpc', 'dnt'], categories, vendors });
    expect(value.length).toBeLessThan(2048);
    expect(Object.keys(decodeConsent(value)?.vendors ?? {})).toEqual(ids);
  });

  it('is a new visitor where nothing was ever chosen', () => {
    expect(decodeConsent(encodeConsent(NO_CONSENT))).toBeUndefined();
  });
});

describe('a visitor whose cookie is damaged is asked again:', () => {
  it.each([
    ['nothing', ''],
    ['another version', ENCODED.replace('1.', '2.')],
    ['no version', ENCODED.slice(2)],
    ['a part too few', ENCODED.slice(0, ENCODED.lastIndexOf('.'))],
    ['a part too many', `${ENCODED}.`],
    ['a subject that is no UUID', ENCODED.replace(SUBJECT, 'me@example.com')],
    ['a subject in capitals', ENCODED.replace(SUBJECT, SUBJECT.toUpperCase())],
    ['no subject', ENCODED.replace(SUBJECT, '')],
    ['no time', ENCODED.replace('loyw3v28', '')],
    ['a negative time', ENCODED.replace('loyw3v28', '-1')],
    ['a time beyond all whole numbers', ENCODED.replace('loyw3v28', 'zzzzzzzzzzz')],
    ['a time in capitals', ENCODED.replace('loyw3v28', 'LOYW3V28')],
    ['a signal that nobody knows', ENCODED.replace('.dnt.', '.dnt!age.')],
    ['a signal named after a member of every object', ENCODED.replace('.dnt.', '.constructor.')],
    ['an empty signal', ENCODED.replace('.dnt.', '.dnt!.')],
    ['a category that nobody knows', ENCODED.replace('ads~r', 'adds~r')],
    ['an answer that nobody knows', ENCODED.replace('youtube~i', 'youtube~y')],
    ['an answer in full', ENCODED.replace('youtube~i', 'youtube~insisted')],
    ['no answer', ENCODED.replace('youtube~i', 'youtube~')],
    ['two answers in one', ENCODED.replace('youtube~i', 'youtube~i~g')],
    ['a vendor twice', ENCODED.replace('constructor~w', 'youtube~g')],
    ['a vendor named __proto__', ENCODED.replace('youtube', '__proto__')],
    ['a vendor with a name too long', ENCODED.replace('youtube', 'y'.repeat(41))],
    ['an item too many', `${ENCODED}!`],
    ['white space', `${ENCODED} `],
    ['an escape', encodeURIComponent(ENCODED).replace('~', '%7E')],
    ['more than a cookie holds', ENCODED + Array.from({ length: 1000 }, (_, index) => `!v${index}~g`).join('')],
  ])('%s', (_case, value) => {
    expect(value).not.toBe(ENCODED);
    expect(decodeConsent(value)).toBeUndefined();
  });

  it.each([undefined, null, 7, true, {}, [ENCODED], Symbol('x'), new String(ENCODED)])('no text: %s', (value) => {
    expect(decodeConsent(value)).toBeUndefined();
  });

  const garbage = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...'.!~1gr-0az') }),
    fc
      .array(fc.constantFrom('1', SUBJECT, '0', 'z', 'dnt', 'ads~g', 'x~r', '', '!', '~'))
      .map((parts) => parts.join('.')),
  );

  it('by any text at all', () => {
    fc.assert(
      fc.property(garbage, (value) => {
        const read = decodeConsent(value);
        expect(read === undefined || isConsent(read)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('by anything that befalls a cookie that was right', () => {
    const befall = fc.tuple(consent, fc.nat(), fc.nat({ max: 3 }), fc.oneof(garbage, fc.string({ maxLength: 2 })));
    fc.assert(
      fc.property(befall, ([before, place, lost, noise]) => {
        const value = encodeConsent(before);
        const at = place % value.length;
        const read = decodeConsent(value.slice(0, at) + noise + value.slice(at + lost));
        expect(read === undefined || isConsent(read)).toBe(true);
        expect(Object.getPrototypeOf(read?.vendors ?? {})).toBe(Object.prototype);
      }),
      { numRuns: 5000 },
    );
  });

  it('by losing its end, without a yes that was never said', () => {
    fc.assert(
      fc.property(consent, fc.double({ min: 0, max: 1, noNaN: true }), (before, kept) => {
        const value = encodeConsent(before);
        const read = decodeConsent(value.slice(0, Math.floor(value.length * kept)));
        expect(before).toMatchObject(read ?? {});
      }),
      { numRuns: 2000 },
    );
  });
});
