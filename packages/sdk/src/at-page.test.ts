import { parseConfig } from '@sluice/core';
import { expect, it } from 'vitest';
import { atPage } from './at-page.ts';

const at = (origin: string, collector: string, url: string) => {
  const config = atPage(parseConfig({ collector, policy: { url } }).config, { origin });
  return [config.collector, config.policy.url];
};

it('addresses without a host are of the page’s own, whatever its base says, and others stay as they are', () => {
  expect(at('https://shop.example', '/col', '/privacy?a#b')).toEqual([
    'https://shop.example/col',
    'https://shop.example/privacy?a#b',
  ]);
  expect(at('https://shop.example', 'https://c.example/x', 'https://p.example')).toEqual([
    'https://c.example/x',
    'https://p.example',
  ]);
});

it('a page without an origin keeps them as they are, and a configuration without them stays without', () => {
  expect(at('null', '/col', '/privacy')).toEqual(['/col', '/privacy']);
  expect(atPage(parseConfig({}).config, { origin: 'https://shop.example' })).toEqual(parseConfig({}).config);
});
