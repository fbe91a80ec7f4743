import { expect, it } from 'vitest';
import { createSalts } from './salts.ts';

it('a receipt gets a salt of 32 random bytes that no other receipt has', () => {
  const newSalt = createSalts();
  const salts = Array.from({ length: 500 }, newSalt);
  expect(salts.every(({ length }) => length === 32)).toBe(true);
  expect(new Set(salts.map((salt) => salt.join())).size).toBe(500);
  // Half of all bits are set, give or take: none of them were left as they are made.
  const bits = salts
    .flatMap((salt) => [...salt])
    .reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
  expect(Math.abs(bits / (500 * 256) - 0.5)).toBeLessThan(0.02);
});
