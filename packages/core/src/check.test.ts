import { describe, expect, it } from 'vitest';
import {
  bare,
  type Check,
  flag,
  isPlainObject,
  listOf,
  objectBy,
  objectOf,
  recordOf,
  reportTo,
  text,
  whole,
} from './check.ts';
import type { ConfigIssue } from './config-issue.ts';

function read<T>(check: Check<T>, value: unknown, path = 'at'): { result: T | undefined; issues: ConfigIssue[] } {
  const issues: ConfigIssue[] = [];
  return { result: check(value, path, reportTo(issues)), issues };
}

const letter = text(/^[a-z]$/, 'name');

describe('a site owner sees what stands where something else was wanted, in short:', () => {
  it.each([
    ['x'.repeat(100), `"${'x'.repeat(60)}"`],
    [7.5, '7.5'],
    [Number.NaN, 'NaN'],
    [7n, '7'],
    [null, 'null'],
    [undefined, 'undefined'],
    [Symbol('s'), 'Symbol(s)'],
    [() => 7, 'a function'],
    [{ toString: () => 'evil' }, 'an object'],
    [Object.create(null), 'an object'],
    [new Date(0), 'an object'],
    [['x'], 'a list'],
  ])('%s', (value, got) => {
    expect(read(letter, value)).toEqual({ result: undefined, issues: [{ path: 'at', wanted: 'name', got }] });
  });
});

describe('a value of unknown origin is read as', () => {
  it.each([1, 5, 9])('a whole number within its bounds: %j', (value) => {
    expect(read(whole(1, 9, 'days'), value)).toEqual({ result: value, issues: [] });
  });

  it.each([0, 10, 1.5, '5', [5], new Number(5), 5n, null, Number.NaN, Number.POSITIVE_INFINITY, -0])(
    'no whole number: %s',
    (value) => {
      expect(read(whole(1, 9, 'days'), value)).toMatchObject({ result: undefined, issues: [{ wanted: 'days' }] });
    },
  );

  it('true or false, and false for all else', () => {
    expect([true, false].map((value) => read(flag, value))).toEqual([
      { result: true, issues: [] },
      { result: false, issues: [] },
    ]);
    const others = [1, 0, 'true', '', null, undefined, {}, new Boolean(true)].map((value) => read(flag, value));
    expect(others.every(({ result, issues }) => result === false && issues.length === 1)).toBe(true);
  });

  it('a list of what is right in it, with the place of each thing that is not', () => {
    const { result, issues } = read(listOf(letter), ['a', 'B', 'c', ['d'], null]);
    expect(result).toEqual(['a', 'c']);
    expect(issues.map(({ path }) => path)).toEqual(['at[1]', 'at[3]', 'at[4]']);
    const lookalike = { length: 1, 0: 'a' };
    expect(read(listOf(letter), lookalike)).toMatchObject({ result: undefined, issues: [{ wanted: 'list' }] });
  });

  it('an object of the members that are right in it, without a prototype', () => {
    const check = objectOf<{ a: string; b: string }>({ a: letter, b: letter });
    const { result, issues } = read(check, { a: 'x', b: 7, toString: 'x', c: null }, '');
    expect(result).toEqual({ a: 'x' });
    expect(Object.getPrototypeOf(result)).toBeNull();
    expect(issues.map(({ path, wanted }) => [path, wanted])).toEqual([
      ['b', 'name'],
      ['toString', 'known option'],
    ]);
  });

  it('an object by any names, of which __proto__ is one like the others', () => {
    const { result } = read(
      recordOf(() => letter),
      JSON.parse('{"__proto__":"x","constructor":"y"}'),
    );
    expect(Object.entries(result ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  it('an object that needs one member, or a text for that member alone', () => {
    const check = objectBy<{ id: string; b?: string }, 'id'>('id', 'name', { id: letter, b: letter });
    expect(read(check, 'x')).toEqual({ result: { id: 'x' }, issues: [] });
    expect(read(check, { id: 'x', b: 'y' })).toEqual({ result: { id: 'x', b: 'y' }, issues: [] });
    for (const value of [{ b: 'y' }, { id: null }, { id: 'XX' }, 'XX', Object.create({ id: 'x' })]) {
      const { result, issues } = read(check, value);
      expect(result).toBeUndefined();
      expect(issues).toHaveLength(1);
    }
  });
});

describe('an object literal or parsed JSON', () => {
  it('is told from everything else that is an object', () => {
    class Config {}
    const plain = [{}, JSON.parse('{"__proto__":{}}'), Object.create(null), bare({ a: 1 })];
    const others = [null, undefined, [], new Config(), new Map(), new Date(0), () => 7, 'x', Object.create({ a: 1 })];
    expect(plain.map(isPlainObject)).toEqual(plain.map(() => true));
    expect(others.map(isPlainObject)).toEqual(others.map(() => false));
  });
});
