import { CATALOGUE, createMatcher, ruleOf } from '@sluice/catalog';
import { describe, expect, test } from 'vitest';
import { markTags } from './mark-tags.ts';

const matcher = createMatcher(CATALOGUE.map(ruleOf));
const mark = (html: string) => markTags(html, matcher);
const GTAG = 'https://www.googletagmanager.com/gtag/js?id=G-1';

describe('a tag that becomes inert', () => {
  test('is the script of a known vendor, with everything else of it kept', () => {
    expect(mark(`<script async src="${GTAG}" charset="utf-8"></script>`)).toBe(
      `<script type="text/plain" data-sluice="google-analytics" async data-src="${GTAG}" charset="utf-8"></script>`,
    );
  });

  test.each([
    ['single quotes', `<script src='${GTAG}'></script>`],
    ['no quotes', `<script src=${GTAG}></script>`],
    ['capitals', `<SCRIPT SRC="${GTAG}"></SCRIPT>`],
    ['line breaks and spaces', `<script\n  async\n  src = "${GTAG}"\n></script>`],
    ['an address without a scheme', '<script src="//www.googletagmanager.com/gtag/js?id=G-1"></script>'],
    ['an escaped address', '<script src="https://www.googletagmanager.com/gtag/js?l=a&amp;id=G-1"></script>'],
    ['a > in an attribute before', `<script data-x="a>b" src="${GTAG}"></script>`],
  ])('is recognised with %s', (_, html) => {
    const script = mark(html);
    expect(script).toMatch(/^<script type="text\/plain" data-sluice="google-analytics"/i);
    expect(script).not.toMatch(/\ssrc/i);
  });

  test('keeps its type aside, for the release', () => {
    expect(mark(`<script type="module" src="${GTAG}"></script>`)).toContain(' data-type="module"');
  });

  test('is a frame of a known vendor', () => {
    expect(mark('<iframe src="https://www.youtube.com/embed/x" title="Film"></iframe>')).toBe(
      '<iframe data-sluice="youtube" data-src="https://www.youtube.com/embed/x" title="Film"></iframe>',
    );
  });
});

describe('a tag that stays as it is', () => {
  test.each([
    ['a script of the site', '<script src="/app.js"></script>'],
    ['a script of nobody known', '<script src="https://cdn.example/x.js"></script>'],
    ['a look-alike host', '<script src="https://www.googletagmanager.com.evil.test/gtag/js"></script>'],
    ['an inline script', `<script>load("${GTAG}")</script>`],
    ['an address that is none', '<script src="https://%"></script>'],
    ['one that carries a mark', `<script type="text/plain" data-sluice="ads" data-src="${GTAG}"></script>`],
    ['one marked by hand with a live address', `<script data-sluice="ads" src="${GTAG}"></script>`],
    ['one in a comment', `<!-- <script src="${GTAG}"></script> -->`],
    ['one in the text of a script', `<script>document.write('<script src="${GTAG}"><\\/script>')</script>`],
    ['one in a text field', `<textarea><script src="${GTAG}"></script></textarea>`],
    ['an element whose name only begins so', `<scripty src="${GTAG}"></scripty>`],
  ])('is %s', (_, html) => {
    expect(mark(html)).toBe(html);
  });

  test('does not hide the one behind it', () => {
    expect(mark(`<script>var a = 1;</script><script src="${GTAG}"></script>`)).toContain('data-sluice');
  });
});

test.each(['<script '.repeat(4_000), '<!--'.repeat(4_000), `<script src="${'a'.repeat(200_000)}`])(
  'markup that never ends is left alone (%#)',
  (html) => {
    expect(mark(html)).toBe(html);
  },
);
