import { parseConfig } from '@sluice/core';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { createMarker } from './create-marker.ts';
import { markHtml } from './mark-html.ts';

const { config } = parseConfig({ vendors: [{ id: 'tracker', category: 'ads', hosts: ['ads.test'] }] });
const mark = (html: string) => markHtml(html, { config });

/** What markup is made of, and what makes parsers lose their way. */
const PIECES = [
  ...[
    '<svg>',
    '</svg>',
    '<svg/>',
    '<svg / >',
    '<math>',
    '</math>',
    '<mi>',
    '<foreignObject>',
    '</foreignObject>',
    '<desc>',
    '</desc>',
  ],
  ...[
    '<annotation-xml encoding=text/html>',
    '</annotation-xml>',
    '<path/>',
    '<font>',
    '<font color=red>',
    '<p>',
    '</p>',
    '<br/>',
    '</br>',
  ],
  ...[
    '<title>',
    '</title>',
    '<title/>',
    '<style>',
    '</style>',
    '<style/>',
    '<script>',
    '</script>',
    '<script/>',
    '</script a=">">',
  ],
  ...[
    '<textarea>',
    '</textarea>',
    '<xmp>',
    '</xmp>',
    '<noembed>',
    '</noembed>',
    '<noframes>',
    '</noframes>',
    '<plaintext>',
  ],
  ...[
    '<noscript>',
    '</noscript>',
    '<iframe>',
    '</iframe>',
    '<select>',
    '</select>',
    '<option>',
    '<template>',
    '</template>',
  ],
  ...[
    '<col>',
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '<frameset>',
    '</frameset>',
    '<body>',
    '</body>',
    '</html>',
    '<div>',
    '</div>',
  ],
  ...[
    '<!--',
    '-->',
    '--!>',
    '<!-->',
    '<!--->',
    '<!',
    '<?',
    '</',
    '</ ',
    '<![CDATA[',
    ']]>',
    '<!doctype html>',
    '<!doctype "',
  ],
  ...[
    '<a title="',
    "<a title='",
    '<a title=',
    '</div a="',
    '"',
    "'",
    '>',
    '<',
    '/',
    '=',
    ' ',
    '\n',
    '\0',
    '\u001c/script>',
    'x',
    '&lt;',
  ],
];
const LIVE = [
  '<script src=//ads.test/></script>',
  '<script src="//ads.test/"></script>',
  '<img src=https://ads.test>',
  "<iframe src='https:\\\\ads.test'></iframe>",
  '<image href=//ads.test />',
  '<link rel=stylesheet href=//ads.test>',
  '<style>a{background:url(//ads.test)}</style>',
];
const piece = fc.constantFrom(...PIECES);
const page = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.constantFrom(...LIVE) }), {
    maxLength: 14,
  })
  .map((pieces) => pieces.join(''));

const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) };

/** Every element of a tree, those of templates too: a template may turn into a shadow tree. */
function* elementsOf(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    if ('childNodes' in child) yield* elementsOf(child);
    if ('content' in child) yield* elementsOf(child.content);
  }
}

/** What a browser would request of the tracker: read from the tree that the standard's algorithm makes. */
function liveIn(html: string, scriptingEnabled: boolean): string[] {
  return [...elementsOf(parse(html, { scriptingEnabled }))].flatMap((element) => {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    const isStyled = element.tagName === 'style' && text === 'a{background:url(//ads.test)}';
    // Where some read a style as markup its strings may be attributes: what stands behind `about:invalid#` leads nowhere there too.
    const isLive = ['src', 'href'].some((name) => /^(?!about:invalid#).*ads\.test/s.test(attributes.get(name) ?? ''));
    const isKnown = /^[a-z]+$/.test(element.tagName) && element.tagName !== 'a';
    return isStyled || (isLive && isKnown) ? [element.tagName] : [];
  });
}

describe('markup that is made to mislead', () => {
  test.each([true, false])('holds no live address of a tracker afterwards (scripts run: %s)', (scripting) => {
    fc.assert(
      fc.property(page, (html) => {
        expect(liveIn(mark(html), scripting)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('comes out the same however it is cut', () => {
    fc.assert(
      fc.property(page, fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (html, sizes) => {
        const marker = createMarker({ config });
        let marked = '';
        for (let at = 0, turn = 0; at < html.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1;
          marked += marker.write(html.slice(at, at + size));
          at += size;
        }
        expect(marked + marker.end()).toBe(mark(html));
      }),
      RUNS,
    );
  });

  test('is not marked twice', () => {
    fc.assert(
      fc.property(page, (html) => {
        const once = mark(html);
        expect(mark(once)).toBe(once);
      }),
      RUNS,
    );
  });

  test('stays byte for byte where nothing in it belongs to others', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const html = pieces.join('');
        expect(mark(html)).toBe(html);
      }),
      RUNS,
    );
  });
});
