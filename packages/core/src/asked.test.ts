import { describe, expect, it } from 'vitest';
import { resolveAsked } from './asked.ts';
import type { VendorTerms } from './context.ts';

const USED = { declared: true, enabled: true };

describe('a visitor is asked', () => {
  it('about every vendor in use, and their categories in the prompt’s order, whatever the order of declaration', () => {
    const terms = new Map<string, VendorTerms>([
      ['tawk', { category: 'support', ...USED }],
      ['constructor', { category: 'analytics', ...USED }],
      ['google-ads', { category: 'ads', ...USED }],
      ['matomo', { category: 'analytics', ...USED }],
    ]);
    const asked = resolveAsked(terms, ['functional', 'ads'], 3);
    expect([...asked.vendors]).toEqual([
      ['tawk', 'support'],
      ['constructor', 'analytics'],
      ['google-ads', 'ads'],
      ['matomo', 'analytics'],
    ]);
    expect(asked.categories).toEqual(['functional', 'analytics', 'ads', 'support']);
    expect(asked.revision).toBe(3);
  });

  it.each([
    ['is necessary', { category: 'necessary', ...USED }],
    ['is not in use yet', { category: 'ads', declared: true, enabled: false }],
    ['the site does not declare', { category: 'ads', declared: false, enabled: true }],
  ] as const)('about no vendor that %s', (_case, terms) => {
    expect(resolveAsked(new Map([['x', terms]]), [], 1)).toMatchObject({
      vendors: new Map(),
      categories: [],
      revision: 1,
    });
  });

  it('never about what is necessary, and about each category once', () => {
    const { categories } = resolveAsked(new Map(), ['support', 'necessary', 'support'], 1);
    expect(categories).toEqual(['support']);
  });
});

it('what a vendor is used for has one name as long as it stays the same, and another with another category or purpose', () => {
  const questionOf = (terms: Partial<VendorTerms>): string | undefined => {
    const x: VendorTerms = { category: 'ads', declared: true, enabled: true, ...terms };
    return resolveAsked(new Map([['x', x]]), [], 1).questions.get('x');
  };
  const names = [{}, { category: 'social' }, { purpose: 'selling' }, { purpose: 'sellinh' }].map((terms) =>
    questionOf(terms as object),
  );
  expect(new Set(names).size).toBe(4);
  expect(names.every((name) => /^[0-9a-z]{3}$/.test(name ?? ''))).toBe(true);
  expect(questionOf({ statistics: true })).toBe(names[0]);
});

it('nobody is asked about what is closed to them', () => {
  const terms = new Map<string, VendorTerms>([
    ['x', { category: 'ads', declared: true, enabled: true }],
    ['y', { category: 'social', declared: true, enabled: true }],
  ]);
  const { vendors, categories } = resolveAsked(terms, ['ads'], 1, ['ads']);
  expect([[...vendors.keys()], categories]).toEqual([['y'], ['social']]);
});
