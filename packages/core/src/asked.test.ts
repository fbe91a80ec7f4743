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
    expect(resolveAsked(new Map([['x', terms]]), [], 1)).toEqual({ vendors: new Map(), categories: [], revision: 1 });
  });

  it('never about what is necessary, and about each category once', () => {
    const { categories } = resolveAsked(new Map(), ['support', 'necessary', 'support'], 1);
    expect(categories).toEqual(['support']);
  });
});
