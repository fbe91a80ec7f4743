import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from './asked.ts';
import {
  ANSWERS,
  type Choice,
  type Circumstances,
  type Consent,
  choose,
  isCurrent,
  isYes,
  NO_CONSENT,
  withoutStale,
} from './consent.ts';

const DAY = 86_400_000;
const FIRST: Circumstances = { subject: 's', now: 1000, revision: 1, signals: [], current: false };
const LATER: Circumstances = { ...FIRST, now: 5000, current: true };
const EXPIRED: Circumstances = { ...FIRST, now: 9000, current: false };

function vendors(answers: Record<string, boolean>): Choice {
  return { categories: {}, vendors: answers };
}

function standing(answers: Consent['vendors'], members: Partial<Consent> = {}): Consent {
  return {
    subject: 's',
    at: 1000,
    revision: 1,
    signals: [],
    categories: {},
    vendors: answers,
    questions: {},
    ...members,
  };
}

describe('a visitor who chooses for the first time', () => {
  it('has each answer kept as a yes or a no, with when, under which revision and as whom', () => {
    const choice: Choice = { categories: { ads: false, analytics: true }, vendors: { a: true, constructor: false } };
    expect(choose(NO_CONSENT, choice, { ...FIRST, revision: 4 })).toEqual({
      subject: 's',
      at: 1000,
      revision: 4,
      signals: [],
      categories: { ads: 'refused', analytics: 'given' },
      vendors: { a: 'given', constructor: 'refused' },
      questions: {},
    });
  });

  it('against a signal has insisted, and the signal is kept with it', () => {
    const after = choose(NO_CONSENT, vendors({ a: true, b: false }), { ...FIRST, signals: ['gpc'] });
    expect(after).toMatchObject({ signals: ['gpc'], vendors: { a: 'insisted', b: 'refused' } });
  });
});

describe('a visitor who says no', () => {
  it.each([
    [undefined, 'refused'],
    ['refused', 'refused'],
    ['given', 'withdrawn'],
    ['insisted', 'withdrawn'],
    ['withdrawn', 'withdrawn'],
  ] as const)('after %s has it kept as %s', (before, after) => {
    const consent = standing(before ? { a: before } : {}, { categories: before ? { ads: before } : {} });
    const no: Choice = { categories: { ads: false }, vendors: { a: false } };
    for (const circumstances of [LATER, EXPIRED, { ...LATER, signals: ['dnt'] as const }]) {
      expect(choose(consent, no, circumstances)).toMatchObject({ categories: { ads: after }, vendors: { a: after } });
    }
  });

  it.each(['refused', 'withdrawn'] as const)('and yes later has given what was %s', (before) => {
    expect(choose(standing({ a: before }), vendors({ a: true }), LATER).vendors).toEqual({ a: 'given' });
  });
});

describe('a visitor who answers for one vendor', () => {
  it('keeps all other answers', () => {
    const before = standing({ a: 'given', b: 'refused', c: 'withdrawn' }, { categories: { ads: 'given' } });
    expect(choose(before, vendors({ a: false }), LATER)).toMatchObject({
      categories: { ads: 'given' },
      vendors: { a: 'withdrawn', b: 'refused', c: 'withdrawn' },
    });
  });

  it('does not lengthen the life of the other answers', () => {
    const before = standing({ a: 'given', b: 'given' });
    expect(choose(before, vendors({ b: true }), LATER).at).toBe(1000);
    expect(choose(before, vendors({ c: true }), LATER).at).toBe(1000);
    expect(choose(standing({ a: 'given' }, { categories: { ads: 'given' } }), vendors({ a: true }), LATER).at).toBe(
      1000,
    );
  });

  it('begins a new term when that one answer is all there is', () => {
    expect(choose(standing({ a: 'given' }), vendors({ a: true, b: true }), LATER).at).toBe(5000);
  });

  it('does not revive what has expired: a yes is gone, a no stays', () => {
    const before = standing(
      { a: 'given', b: 'insisted', c: 'refused', d: 'withdrawn' },
      { categories: { ads: 'given', social: 'refused' }, signals: ['dnt'] },
    );
    expect(choose(before, vendors({ e: true }), EXPIRED)).toEqual({
      subject: 's',
      at: 9000,
      revision: 1,
      signals: [],
      categories: { social: 'refused' },
      vendors: { c: 'refused', d: 'withdrawn', e: 'given' },
      questions: {},
    });
  });
});

describe('a visitor who insisted against a signal', () => {
  const INSISTED = standing({ a: 'insisted', b: 'given' }, { signals: ['dnt'] });

  it('still insists while the same signal is on', () => {
    const after = choose(INSISTED, vendors({ c: true }), { ...LATER, signals: ['dnt'] });
    expect(after).toMatchObject({ signals: ['dnt'], vendors: { a: 'insisted', b: 'given', c: 'insisted' } });
  });

  it('has not insisted against a signal that came later', () => {
    const after = choose(INSISTED, vendors({ c: true }), { ...LATER, signals: ['dnt', 'gpc'] });
    expect(after).toMatchObject({ signals: ['dnt', 'gpc'], vendors: { a: 'given', b: 'given', c: 'insisted' } });
  });

  it('and chose again without it, has not insisted when it comes back', () => {
    const without = choose(INSISTED, vendors({ c: true }), LATER);
    expect(without.signals).toEqual([]);
    const again = choose(without, vendors({ d: true }), { ...LATER, signals: ['dnt'] });
    expect(again.vendors).toEqual({ a: 'given', b: 'given', c: 'given', d: 'insisted' });
  });
});

describe('a stored choice', () => {
  const VALIDITY = { now: 200 * DAY, days: 180, policy: { revision: 3, material: 3 } };
  const made = (at: number, revision = 3) => isCurrent(standing({}, { at, revision }), VALIDITY);

  it.each([
    ['was made just now', 200 * DAY, true],
    ['is a moment younger than its term', 20 * DAY + 1, true],
    ['is as old as its term', 20 * DAY, false],
    ['is older', 0, false],
    ['comes from a clock less than a day ahead', 201 * DAY - 1, true],
    ['comes from a clock a day ahead', 201 * DAY, false],
    ['claims the end of time', Number.MAX_SAFE_INTEGER, false],
    ['has no time that is a number', Number.NaN, false],
  ])('that %s', (_case, at, isValid) => {
    expect(made(at)).toBe(isValid);
  });

  it('made under another revision of the policy, older or newer, no longer counts', () => {
    expect([made(199 * DAY, 2), made(199 * DAY, 4), made(199 * DAY, 3)]).toEqual([false, false, true]);
  });

  it('made before revisions that are editorial still counts, and before a material one not', () => {
    const policy = { revision: 5, material: 3 };
    const counts = [2, 3, 4, 5, 6].map((revision) =>
      isCurrent(standing({}, { at: 199 * DAY, revision }), { ...VALIDITY, policy }),
    );
    expect(counts).toEqual([false, true, true, true, false]);
  });

  it('that was never made does not count', () => {
    expect(isCurrent(NO_CONSENT, { now: 1, days: 180, policy: { revision: 1, material: 1 } })).toBe(false);
  });
});

describe('the page', () => {
  const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'constructor'), fc.constantFrom(...ANSWERS));
  const said = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.boolean());
  const on = fc.subarray(['gpc', 'dnt'] as const);

  it('can rely on a choice leaving what was stored, and what was said, as they were', () => {
    fc.assert(
      fc.property(answers, said, on, on, fc.boolean(), (before, choice, signals, now, current) => {
        const frozen = Object.freeze(
          standing(Object.freeze(before), { signals: Object.freeze(signals), categories: Object.freeze({}) }),
        );
        const copy = structuredClone(frozen);
        const given = Object.freeze({ categories: Object.freeze({}), vendors: Object.freeze(choice) });
        const after = choose(frozen, given, Object.freeze({ ...LATER, current, signals: Object.freeze(now) }));
        expect(frozen).toEqual(copy);
        expect(Object.keys(after.vendors).filter((id) => isYes(after.vendors[id]) && !choice[id])).toEqual(
          current ? Object.keys(before).filter((id) => isYes(before[id]) && choice[id] === undefined) : [],
        );
      }),
    );
  });

  it('is not polluted by answers that are named after the prototype', () => {
    const choice = JSON.parse('{"categories":{},"vendors":{"__proto__":true,"constructor":true}}') as Choice;
    const after = choose(standing(JSON.parse('{"__proto__":"given"}')), choice, LATER);
    expect(Object.entries(after.vendors)).toEqual([['constructor', 'given']]);
    expect(Object.getPrototypeOf(after.vendors)).toBe(Object.prototype);
  });
});

describe('a vendor that comes to serve another purpose', () => {
  const names = ['a', 'b', 'constructor'];
  const asking = (question: string): Asked => ({
    vendors: new Map(names.map((id) => [id, 'ads'] as const)),
    categories: ['ads'],
    revision: 1,
    questions: new Map(names.map((id) => [id, question])),
  });
  const [before, after] = [asking('q1q'), asking('q2q')];
  const given = choose(NO_CONSENT, vendors({ a: true, constructor: true, b: false }), { ...FIRST, asked: before });

  it('has no yes any more, while what was refused stays refused', () => {
    expect(given.questions).toEqual({ a: 'q1q', constructor: 'q1q' });
    expect(withoutStale(given, before)).toBe(given);
    expect(withoutStale(given, after)).toMatchObject({ vendors: { b: 'refused' }, questions: {} });
    const refused = choose(given, vendors({ a: false }), { ...LATER, asked: before });
    expect(withoutStale(refused, after).vendors).toMatchObject({ a: 'withdrawn', b: 'refused' });
  });

  it('keeps the yes that an earlier version of Sluice stored without its question', () => {
    const old = standing({ a: 'given', ['constructor' as string]: 'given' } as Consent['vendors']);
    expect(withoutStale(old, after)).toBe(old);
    // A choice about something else does not say that the visitor has read the new purpose.
    expect(choose(old, vendors({ b: false }), { ...LATER, asked: after }).questions).toEqual({});
  });

  it('a yes to what was not asked is none, and a no always counts', () => {
    const all: Choice = {
      categories: { ads: true, social: true, support: false },
      vendors: { a: true, c: true, d: false },
    };
    expect(choose(NO_CONSENT, all, { ...FIRST, asked: before })).toMatchObject({
      categories: { ads: 'given', support: 'refused' },
      vendors: { a: 'given', d: 'refused' },
    });
  });
});
