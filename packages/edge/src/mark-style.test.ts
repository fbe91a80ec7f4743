import { parseConfig } from '@sluice/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMarker } from './create-marker.ts';
import { markHtml } from './mark-html.ts';
import type { Marked } from './marking.ts';

const { config } = parseConfig({
  vendors: [
    { id: 'ads', category: 'ads', hosts: ['ads.test'] },
    { id: 'fonts', category: 'functional', hosts: ['fonts.test'] },
    { id: 'pay', category: 'necessary', hosts: ['pay.test'] },
  ],
});
const mark = (html: string) => markHtml(html, { config });
const inStyle = (css: string) => mark(`<style>${css}</style>`).replace(/^<style>|<\/style>$/g, '');

describe('in a style sheet the addresses of vendors become unreachable, and every other byte stays:', () => {
  test.each([
    ['an import', '@import "▸https://ads.test/a.css";'],
    ['an import by url()', "@import url('▸https://ads.test/a.css') layer(base) supports(display: grid) screen;"],
    ['an import into a layer', '@import "▸//ads.test/a.css" layer(base);'],
    ['an import behind others', '@charset "utf-8";@import "/own.css";@import url(▸https://ads.test/a.css);'],
    ['an import in capitals', '@IMPORT URL( ▸HTTPS://ads.test/a.css );'],
    [
      'a background among rules of the site',
      'a{color:red}b{background:#fff url( ▸https://ads.test/a.png ) no-repeat}i{top:0}',
    ],
    ['an address with commas', "@import '▸https://ads.test/css2?family=A:wght@400;700,B&display=swap';"],
    ['an address with spaces', 'b{background:url("▸https://ads.test/a b.png")}'],
    ['pictures by resolution', "b{background:image-set('▸//ads.test/a' 1x, '/own' 2x, url(▸//ads.test/b) 3x)}"],
    ['an older spelling of those', "b{background:-webkit-image-set('▸//ads.test/a' 1x)}"],
    ['a font', '@font-face{font-family:"A";src:local("A"),url(▸https://ads.test/a.woff2) format("woff2")}'],
    ['src()', 'b{background:src("▸https://ads.test/a")}'],
    ['a property that others use', ':root{--a:"▸https://ads.test/a";--b:url(▸//ads.test/b)}'],
    ['nested rules', 'a{&:hover{@media print{background:url(▸//ads.test/b)}}}'],
    ['content by address', 'a::before{content:url(▸//ads.test/b)}b{content:image-set("▸//ads.test/b" 1x)}'],
    ['two vendors', 'a{background:url(▸//ads.test/b)}b{background:url(▸//fonts.test/b)}'],
    ['what has no end', 'a{background:url(▸//ads.test/b'],
    ['a string without an end', '@import "▸//ads.test/b'],
    [
      'a font that stands in the style',
      'a{src:url(data:font/woff2;base64,d09GMgAB//8)}b{background:url(▸//ads.test/b)}',
    ],
    ['a style sheet in an address', '@import "data:text/css,@import \'▸https://ads.test/a.css\'";'],
  ])('%s', (_, css) => {
    const live = css.replaceAll('▸', '');
    expect(inStyle(live)).toBe(css.replaceAll('▸', 'about:invalid#'));
    expect(mark(mark(`<style>${live}</style>`))).toBe(mark(`<style>${live}</style>`));
  });

  test.each([
    [
      'escapes in the function',
      'b{background:u\\72 l(https://ads.test/a)}',
      'b{background:u\\72 l(about:invalid#https://ads.test/a)}',
    ],
    [
      'escapes in the address',
      'b{background:url(https:\\2f/ads.test/a)}',
      'b{background:url(about:invalid#https://ads.test/a)}',
    ],
    ['an escaped line break', '@import "https://ads\\\n.test/a";', '@import "about:invalid#https://ads.test/a";'],
    [
      'another line break of that sort',
      '@import "//x\\\r\n";@import "//ads.test/a"',
      '@import "//x\\\r\n";@import "about:invalid#//ads.test/a"',
    ],
    ['a tab in the host', '@import "https://ads\t.test/a";', '@import "about:invalid#https://ads.test/a";'],
    ['a space before', '@import " //ads.test/(a)";', '@import "about:invalid#https://ads.test/%28a%29";'],
    [
      'one slash',
      '@import "https:/ads.test/a";@import "https:ads.test/b"',
      '@import "https:/ads.test/a";@import "https:ads.test/b"',
    ],
    [
      'an encoded sheet in an address',
      '@import "data:text/css,%40import%20%22https:%2f%2fads.test%22";',
      '@import "about:invalid#data:text/css,%40import%20%22https:%2f%2fads.test%22";',
    ],
  ])('%s', (_, css, marked) => {
    expect(inStyle(css)).toBe(marked);
  });
});

describe('a style sheet stays as it is where it', () => {
  test.each([
    ['names its own files', '@import "a.css";a{background:url(/a.png)}b{background:url("https://own.test/x")}'],
    ['names a vendor that is necessary', '@import "https://pay.test/a.css";'],
    ['names a vendor in a comment', '/* @import "https://ads.test/a.css"; url(//ads.test) */ a{color:red}'],
    [
      'chooses links to a vendor',
      'a[href^="https://ads.test/"],a[href*=\'//ads.test\']:not([href="//ads.test"]){color:red}',
    ],
    ['shows an address', 'a::after{content:"https://ads.test/";quotes:"//ads.test" "//ads.test"}'],
    ['names a namespace', '@namespace "https://ads.test/ns";@namespace x url(https://ads.test/ns);'],
    ['has an address that no browser takes', 'a{background:url(https://ads.test/a b)}b{background:url(//ads.test/"x)}'],
    ['carries a picture that names one', `a{background:url("data:image/svg+xml,<svg xmlns='http://ads.test/'/>")}`],
    ['is none', ''],
  ])('%s', (_, css) => {
    expect(inStyle(css)).toBe(css);
  });
});

describe('CSS that is made to mislead', () => {
  test.each([
    ['a quote in a broken url()', 'a{background:url(x"x)}b{background:url("▸//ads.test/a")}'],
    ['a quote behind a hash', 'a{b:#url("▸//ads.test/a")}'],
    ['a function whose name ends with url', 'a{b:myurl(x"y")}b{background:url("▸//ads.test/a")}'],
    ['a parenthesis that closes nothing', 'a{content:)"x";--a:"▸//ads.test/a"}'],
    ['a bracket that closes nothing', 'a{b:]}b{--a:"▸//ads.test/a"}'],
    ['semicolons in parentheses', 'a{--a:f(;content)"▸//ads.test/a"}'],
    ['an escaped quote', 'a{content:"\\""}@import "▸//ads.test/a";'],
    ['a comment in a string', 'a{content:"/*"}b{background:url(▸//ads.test/a)}/* */'],
    ['a string with a line break', 'a{content:"x\n}b{background:url(▸//ads.test/a)}'],
    ['a comment between', '@import/**/"▸//ads.test/a";'],
    ['properties in each other', 'a{content:{};--a:"▸//ads.test/a"}'],
  ])('hides nothing by %s', (_, css) => {
    expect(inStyle(css.replaceAll('▸', ''))).toBe(css.replaceAll('▸', 'about:invalid#'));
  });

  const pieces = [
    'url(',
    '"',
    "'",
    ')',
    '(',
    '[',
    ']',
    '{',
    '}',
    ';',
    ':',
    '\\',
    '\n',
    '/*',
    '*/',
    '@import ',
    'content',
    'a',
    ' ',
    '\\75',
    '#',
    '-',
  ];

  test('comes out the same however it is cut, and is not marked twice', () => {
    const css = fc
      .array(fc.constantFrom(...pieces, '//ads.test/a'))
      .map((parts) => `<style>${parts.join('')}</style><p>`);
    fc.assert(
      fc.property(css, fc.integer({ min: 1, max: 9 }), (html, size) => {
        const marker = createMarker({ config });
        let marked = '';
        for (let at = 0; at < html.length; at += size) marked += marker.write(html.slice(at, at + size));
        marked += marker.end();
        expect(marked).toBe(mark(html));
        expect(mark(marked)).toBe(marked);
        if (!html.includes('\\')) expect(marked.replaceAll('about:invalid#', '')).toBe(html);
      }),
    );
  });
});

describe('a style sheet', () => {
  test('is marked whatever its type says: preload scanners do not read it', () => {
    expect(mark('<style type="text/less">@import "//ads.test/a";</style>')).toBe(
      '<style type="text/less">@import "about:invalid#//ads.test/a";</style>',
    );
  });

  test.each([
    ['character references', '@import &quot;▸//ads.test/a&quot;;', '@import &quot;//ads.test/a&quot;;'],
    ['a CDATA section', '<![CDATA[@import "▸//ads.test/a";]]>', '<![CDATA[@import "//ads.test/a";]]>'],
    ['comments in between', '@imp<!-- x -->ort "▸//ads.<!---->test/a";', undefined],
  ])('of SVG is read as a browser does, with %s', (_, css, live = css.replaceAll('▸', '')) => {
    const marked = mark(`<svg><style>${live}</style></svg>`);
    expect(marked).toContain('about:invalid#');
    expect(mark(marked)).toBe(marked);
    if (!css.includes('<!--'))
      expect(marked).toBe(`<svg><style>${css.replaceAll('▸', 'about:invalid#')}</style></svg>`);
  });

  test('is told once, by its first address and the vendor of all', () => {
    const seen: Marked[] = [];
    const html = '<p><style>a{background:url(//ads.test/1)}b{background:url(//ads.test/2)}</style>';
    markHtml(html, { config, onMark: (marked) => seen.push(marked) });
    markHtml(mark(html), { config, onMark: (marked) => seen.push(marked) });
    expect(seen).toEqual([{ element: 'style', address: '//ads.test/1', mark: 'ads', position: 3 }]);
  });

  test('that never ends is refused, and nothing of it goes out', () => {
    const marker = createMarker({ config });
    expect(marker.write('<style>')).toBe('');
    const more = () => marker.write('a{top:0}'.repeat(2 ** 20 + 1));
    expect(more()).toBe('');
    expect(more).toThrow(/the style at character 0 does not end/);
  });
});

describe('in a tag', () => {
  test.each([
    ['a style', `<p style="color:red;background:url('▸//ads.test/a')">`],
    ['a style without quotes', '<p style=background:url(▸//ads.test/a) id=x>'],
    ['paint', '<svg><path fill="url(▸//ads.test/a#x)" stroke="red"/></svg>'],
    ['a mask', `<svg><g mask='url("▸https://ads.test/a#x")'></g></svg>`],
    ['a marker', '<svg marker-end="url(▸//ads.test/a#x)"></svg>'],
    [
      'a style beside a mark',
      '<iframe data-sluice="ads" data-src="//ads.test/" style="background:url(▸//ads.test/a)"></iframe>',
    ],
  ])('%s is treated alike', (_, html) => {
    expect(mark(html.replaceAll('▸', ''))).toBe(html.replaceAll('▸', 'about:invalid#'));
  });

  test('a style with character references is written so that it says the same', () => {
    expect(mark('<p style="background:url(&quot;https://ads.test/?a=1&amp;b=2&#34;)">')).toBe(
      '<p style="background:url(&quot;about:invalid#https://ads.test/?a=1&amp;b=2&quot;)">',
    );
  });

  test('a style and an address are marked together', () => {
    expect(mark('<img style="background:url(//ads.test/a)" src="//ads.test/b">')).toBe(
      '<img data-sluice="ads" style="background:url(about:invalid#//ads.test/a)" data-src="//ads.test/b">',
    );
  });

  test('a style is the vendor’s behind a base of the vendor, and is written whole', () => {
    expect(mark('<base href="//ads.test/x/"><p style="background:url(a.png)">')).toBe(
      '<base href="//ads.test/x/"><p style="background:url(about:invalid#https://ads.test/x/a.png)">',
    );
  });
});

test.each([
  `<style>${'url('.repeat(50_000)}</style>`,
  `<style>${'('.repeat(100_000)}${'"//'.repeat(50_000)}</style>`,
  `<style>${'\\'.repeat(100_000)}</style>`,
  `<style>${'/*'.repeat(100_000)}</style>`,
  `<svg><style>${'&#x22;<!---->'.repeat(20_000)}</style></svg>`,
])('a style that is made to take long stays as it is (%#)', (html) => {
  expect(mark(html)).toBe(html);
});
