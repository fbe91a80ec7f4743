import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Undo } from './patch.ts';
import { patchFunctions } from './patch-functions.ts';
import type { Scope } from './scope.ts';

const makerOf = (made: object) => Object.getPrototypeOf(made).constructor;
const makers = () => [Function, ...[async () => {}, function* () {}, async function* () {}].map(makerOf)];
const natives = makers();
const asked = vi.fn(async (_load: unknown, address: string) => `asked for ${address}`);
let undo: Undo;

beforeEach(() => {
  asked.mockClear();
  Object.assign(globalThis, { sluiceImport: asked });
  undo = patchFunctions({ realm: window } as Scope);
});
afterEach(() => {
  undo();
  Reflect.deleteProperty(globalThis, 'sluiceImport');
});

it.each([
  ['with new', () => new Function('url', 'return import(url)')('https://acme.test/x.js')],
  ['without', () => Function('url', 'return import(url)')('https://acme.test/x.js')],
  ['async', () => makerOf(async () => {})('return await import ("https://acme.test/x.js")')()],
  ['a generator', () => makerOf(function* () {})('yield import("https://acme.test/x.js")')().next().value],
  [
    'an async generator',
    async () => (await makerOf(async function* () {})('yield import("https://acme.test/x.js")')().next()).value,
  ],
  ['of a function', () => (() => {}).constructor('return import("https://acme.test/x.js")')()],
])('code that a page makes from text asks before it imports: %s', async (_, run) => {
  expect(await run()).toBe('asked for https://acme.test/x.js');
});

it('what a page makes from text is otherwise as ever', () => {
  expect(new Function('a', 'b', 'return a + b')(1, 2)).toBe(3);
  expect(Function('return this')()).toBe(globalThis);
  expect(new Function('shop', 'return shop.import(1)')({ import: (count: number) => count })).toBe(1);
  expect((() => {}).constructor).toBe(Function);
  expect(() => {}).toBeInstanceOf(Function);
  expect(() => new Function('import("x"')).toThrow(SyntaxError);
  expect(asked).not.toHaveBeenCalled();
});

it('an import goes on by itself once the gate is gone, and the natives are back', async () => {
  const load = new Function('return import("data:text/javascript,export default 7")');
  undo();
  Reflect.deleteProperty(globalThis, 'sluiceImport');
  expect(makers()).toEqual(natives);
  await expect(load()).rejects.toThrow(/dynamic import/i);
});
