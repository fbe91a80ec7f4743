import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from './asked.ts';
import { CATEGORIES } from './category.ts';
import { fingerprint } from './fingerprint.ts';
import { VENDOR_ID } from './vendor.ts';

/** FNV-1a with 64 bits over bytes, written from the algorithm's page and proved on its published vectors below. */
function fnv1a64(text: string): bigint {
  return new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => ((hash ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n, 0xcbf29ce484222325n);
}

const ASKED: Asked = {
  vendors: new Map([
    ['youtube', 'social'],
    ['matomo', 'analytics'],
  ]),
  categories: ['analytics', 'social'],
  revision: 3,
  questions: new Map(),
};

const asked: fc.Arbitrary<Asked> = fc.record({
  vendors: fc
    .dictionary(fc.stringMatching(VENDOR_ID), fc.constantFrom(...CATEGORIES))
    .map((entries) => new Map(Object.entries(entries))),
  categories: fc.subarray([...CATEGORIES]),
  revision: fc.integer({ min: 1, max: 1_000_000 }),
  questions: fc.constant(new Map()),
});

describe('an auditor who compares what two visitors were asked', () => {
  it('can compute the fingerprint without Sluice', () => {
    // http://www.isthe.com/chongo/src/fnv/test_fnv.c
    expect(fnv1a64('')).toBe(0xcbf29ce484222325n);
    expect(fnv1a64('a')).toBe(0xaf63dc4c8601ec8cn);
    expect(fnv1a64('foobar')).toBe(0x85944171f73967e8n);
    const text = '[3,["analytics","social"],["matomo=analytics","youtube=social"]]';
    expect(fingerprint(ASKED)).toBe(fnv1a64(text).toString(36));
  });

  it('finds the fingerprint of today on the receipts of years ago', () => {
    expect(fingerprint(ASKED)).toBe('n9em7qisdawo');
  });

  it('sees one fingerprint for one question, in whatever order it was configured', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const vendors = new Map([...question.vendors].reverse());
        const categories = [...question.categories].reverse();
        expect(fingerprint({ ...question, vendors, categories })).toBe(fingerprint(question));
        expect(fingerprint(question)).toMatch(/^[0-9a-z]{1,13}$/);
      }),
    );
  });

  it.each([
    ['another revision', { revision: 4 }],
    ['a category less', { categories: ['analytics'] }],
    ['a category more', { categories: ['analytics', 'social', 'ads'] }],
    ['a vendor less', { vendors: new Map([['matomo', 'analytics']]) }],
    ['a vendor more', { vendors: new Map([...ASKED.vendors, ['x', 'social']]) }],
    ['a vendor in another category', { vendors: new Map([...ASKED.vendors, ['youtube', 'analytics']]) }],
    ['nothing', { vendors: new Map(), categories: [] }],
  ] as [string, Partial<Asked>][])('sees another fingerprint for %s', (_case, change) => {
    expect(fingerprint({ ...ASKED, ...change })).not.toBe(fingerprint(ASKED));
  });

  it('sees another fingerprint for every other question', () => {
    const plain = ({ vendors, categories, revision }: Asked) =>
      JSON.stringify([[...vendors].map((pair) => pair.join(' ')).sort(), [...categories].sort(), revision]);
    fc.assert(
      fc.property(asked, asked, (one, other) => {
        expect(fingerprint(one) === fingerprint(other)).toBe(plain(one) === plain(other));
      }),
    );
  });
});
