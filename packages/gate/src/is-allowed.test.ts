import { expect, it } from 'vitest';
import { isAllowed } from './is-allowed.ts';

const allows = (pattern: string, address: string): boolean => isAllowed(new URL(address), pattern);

it.each([
  ['cdn.test', 'https://cdn.test/a.js'],
  ['cdn.test', 'https://eu.cdn.test:8443/a.js'],
  ['CDN.test', 'https://cdn.test/a.js'],
  ['cdn.test:8443', 'https://cdn.test:8443/a.js'],
  ['cdn.test/shop/', 'https://cdn.test/shop/a.js?v=1'],
])('a site that allows %s gets %s', (pattern, address) => {
  expect(allows(pattern, address)).toBe(true);
});

it.each([
  ['cdn.test', 'https://evilcdn.test/a.js'],
  ['cdn.test', 'https://cdn.test.evil.test/a.js'],
  ['cdn.test:8443', 'https://cdn.test/a.js'],
  ['cdn.test/shop/', 'https://cdn.test/other/a.js'],
  ['cdn.test/shop/', 'https://evil.test/cdn.test/shop/a.js'],
])('a site that allows %s does not get %s', (pattern, address) => {
  expect(allows(pattern, address)).toBe(false);
});
