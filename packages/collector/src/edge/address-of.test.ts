import { expect, it } from 'vitest';
import { createAddressFinder } from './address-of.ts';

const SITES = [
  { id: 'shop', origins: ['https://shop.example'] },
  { id: 'blog', origins: ['https://blog.example', 'https://www.blog.example'] },
];

it.each([
  ['https://consent.example/s/shop/v1/receipts', 'shop', '/v1/receipts'],
  ['https://consent.example/s/blog/v1/subjects/x/receipts?site=blog', 'blog', '/v1/subjects/x/receipts'],
  ['https://consent.example/s/shop', 'shop', '/'],
  ['https://consent.example/s/shop/', 'shop', '/'],
  ['https://consent.example/s/shop/.well-known/gpc.json', 'shop', '/s/shop/.well-known/gpc.json'],
  ['https://consent.example/s/shop.js', 'shop', '/s/shop.js'],
  [
    'https://consent.example/s/shop/0123456789abcdef0123/sluice-ui.js',
    'shop',
    '/s/shop/0123456789abcdef0123/sluice-ui.js',
  ],
  ['https://blog.consent.example/dashboard', 'blog', '/dashboard'],
  ['https://www.blog.example/v1/region', 'blog', '/v1/region'],
  ['https://shop.example/s/blog/v1/region', 'blog', '/v1/region'],
])('%s is about a site', (url, site, path) => {
  const found = createAddressFinder(SITES)(new URL(url));
  expect([found.site?.id, found.path]).toEqual([site, path]);
});

it.each([
  'https://consent.example/v1/receipts',
  'https://consent.example/s/other/v1/receipts',
  'https://shop.consent.example/s/other/v1/receipts',
  'https://consent.example/s/constructor/v1/receipts',
  'https://consent.example/s/__proto__/v1/receipts',
  'https://consent.example/s/%73hop/v1/receipts',
  'https://consent.example/s/SHOP/v1/receipts',
  `https://consent.example/s/${'a'.repeat(10_000)}/v1/receipts`,
  'https://notshop.example/v1/receipts',
])('%s is about none of several sites', (url) => {
  expect(createAddressFinder(SITES)(new URL(url)).site).toBeUndefined();
});

it('whatever is asked of a worker with one site is about that site', () => {
  const find = createAddressFinder(SITES.slice(0, 1));
  expect(find(new URL('https://consent.example/v1/receipts')).site?.id).toBe('shop');
  expect(find(new URL('https://consent.example/s/blog/v1/receipts')).site).toBeUndefined();
});
