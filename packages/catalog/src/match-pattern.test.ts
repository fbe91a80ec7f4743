import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesPattern } from './match-pattern.ts';

describe('a name or path that an auditor compares with a pattern', () => {
  it.each([
    ['_ga', '_ga'],
    ['_ga_*', '_ga_ABC'],
    ['_ga_*', '_ga_'],
    ['*/cly_*', 'key/cly_id'],
    ['*/cly_*', 'name/space/key/cly_queue'],
    ['mp_*_mixpanel', 'mp_1_mixpanel'],
    ['/*/sdk*', '/en_US/sdk.js'],
    ['a*b*b', 'abb'],
    ['*', ''],
    ['', ''],
  ])('%j is like %j', (pattern, text) => {
    expect(matchesPattern(pattern, text)).toBe(true);
  });

  it.each([
    ['_ga', '_ga_ABC'],
    ['_ga_*', '_ga'],
    ['*/cly_*', 'cly_id'],
    ['mp_*_mixpanel', 'mp_mixpanel'],
    ['a*b*b', 'ab'],
    ['a*a', 'a'],
    ['_GA*', '_ga'],
    ['a.c', 'abc'],
    ['', 'a'],
  ])('%j is not like %j', (pattern, text) => {
    expect(matchesPattern(pattern, text)).toBe(false);
  });

  it('is like it whatever stands for its stars', () => {
    const part = fc.stringMatching(/^[^*]*$/);
    const step = fc.record({ run: fc.string(), part });
    fc.assert(
      fc.property(part, fc.array(step, { maxLength: 5 }), (head, steps) => {
        const pattern = [head, ...steps.map((each) => each.part)].join('*');
        expect(matchesPattern(pattern, head + steps.map((each) => each.run + each.part).join(''))).toBe(true);
      }),
    );
  });

  it('takes no longer for a text that is nearly like it many times over', () => {
    const text = 'ab'.repeat(100_000);
    expect(matchesPattern(`${'*a'.repeat(50)}*x`, text)).toBe(false);
  });
});
