import { expect, test } from 'vitest';
import { renderScriptTag } from './render-script-tag.ts';

/** Reads the configuration as a browser does: what stands between the quotes, with its entities resolved. */
function configOf(tag: string): string {
  const [, value = ''] = /data-config='([^']*)'/.exec(tag) ?? [];
  return value.replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

test('the page gets the site’s configuration, the collector and the visitor’s region', () => {
  const tag = renderScriptTag({ input: { site: 'a' }, text: '' }, { collector: 'http://c.test', region: 'US-CA' });
  expect(JSON.parse(configOf(tag))).toEqual({ site: 'a', collector: 'http://c.test', region: 'US-CA' });
});

test('an unknown region is left out', () => {
  expect(renderScriptTag({ input: { site: 'a' }, text: '' }, { region: undefined })).toBe(
    `<script src="/sluice/sluice.js" data-config='{"site":"a"}'></script>`,
  );
});

test('no text in the configuration ends the attribute or the tag', () => {
  const input = { site: `a' onload='alert(1)`, ui: { texts: { a: '</script><b>&amp;' } } };
  const tag = renderScriptTag({ input, text: '' }, {});
  expect(JSON.parse(configOf(tag))).toEqual(input);
  expect(tag.match(/'/g)).toHaveLength(2);
  expect(tag.match(/</g)).toHaveLength(2);
});

test.each([undefined, null, 1, 'text', ['a']])(
  'a configuration that is no object (%j) is passed on as written',
  (input) => {
    expect(configOf(renderScriptTag({ input, text: ' {"site": \n' }, { region: 'US' }))).toBe('{"site":');
  },
);
