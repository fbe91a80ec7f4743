import { expect, it } from 'vitest';
import { readConfig } from './read-config.ts';

function scriptOf(markup: string): HTMLScriptElement {
  document.body.innerHTML = markup;
  return document.body.querySelector('script') as HTMLScriptElement;
}

it('a site can name everything it needs in attributes', () => {
  const { config, issues } = readConfig(
    scriptOf(
      '<script data-site="shop" data-collector="https://c.example" data-region="US-CA" data-vendors="youtube, tawk"></script>',
    ),
  );
  expect(issues).toEqual([]);
  expect(config).toMatchObject({ site: 'shop', collector: 'https://c.example', region: 'US-CA' });
  expect(config.vendors.map(({ id }) => id)).toEqual(['youtube', 'tawk']);
});

it.each([
  ['in an attribute', `<script data-config='{"site":"shop","expiry":90}'></script>`],
  ['as the text of the tag', '<script src="/sluice.js">{"site":"shop","expiry":90}</script>'],
  ['in a comment of the tag', '<script src="/sluice.js">/* {"site":"shop","expiry":90} */</script>'],
])('a site can give its configuration as JSON %s', (_, markup) => {
  const { config, issues } = readConfig(scriptOf(markup));
  expect(issues).toEqual([]);
  expect(config).toMatchObject({ site: 'shop', expiry: 90 });
});

it('an attribute goes before the JSON, so that a server can add what it knows of the visitor', () => {
  const { config } = readConfig(scriptOf(`<script data-region="DE" data-config='{"region":"US"}'></script>`));
  expect(config.region).toBe('DE');
});

it.each([
  ['{', 'json'],
  ['{"site":"a"}}', 'json'],
  ['"shop"', 'object'],
  ['7', 'object'],
  ['[]', 'object'],
  ['null', 'object'],
])('a broken configuration is reported, and the strictest one used: %s', (json, wanted) => {
  const script = document.createElement('script');
  script.dataset.config = json;
  const { config, issues } = readConfig(script);
  expect(issues.map((issue) => issue.wanted)).toEqual([wanted]);
  expect(config.vendors).toEqual([]);
  expect(config.gate.unknown).toBe('hold');
});

it('a page without a script element gets the strictest configuration', () => {
  expect(readConfig(null).config.vendors).toEqual([]);
});

it('members of the prototype that JSON brings along configure nothing', () => {
  const script = document.createElement('script');
  script.dataset.config = '{"__proto__":{"site":"evil"},"constructor":{"site":"evil"}}';
  const { config } = readConfig(script);
  expect(config.site).toBe('');
  expect(({} as { site?: string }).site).toBeUndefined();
});

it.each([
  ['14', 14],
  ['', 0],
  ['fourteen', 0],
  ['-1', 0],
])('an age of "%s" on the tag counts as %i', (text, age) => {
  expect(readConfig(scriptOf(`<script data-age="${text}"></script>`)).config.age).toBe(age);
});
