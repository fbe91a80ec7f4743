import type { Decision } from '@sluice/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { holdCss, releaseCss } from './css.ts';
import type { Shared } from './scope.ts';

let decision: Decision;
const shared = {
  classify: (address: unknown) => (/[/\\]tracker\.test\b/.test(String(address)) ? { vendor: 'tracker' } : undefined),
  judge: () => decision,
} as unknown as Shared;

beforeEach(() => {
  decision = { granted: false, reason: 'opt-in' };
});

describe('a style sheet of the site that names a vendor', () => {
  it.each([
    [
      'a { background: url(https://tracker.test/a.png) }',
      'a { background: url(about:invalid#https://tracker.test/a.png) }',
    ],
    ['@import "//tracker.test/a.css";', '@import "about:invalid#//tracker.test/a.css";'],
    [
      `a { background: image-set('https://tracker.test/a' 1x) }`,
      `a { background: image-set('about:invalid#https://tracker.test/a' 1x) }`,
    ],
    [
      'a { background: URL( HTTPS://tracker.test/a ) }',
      'a { background: URL( about:invalid#HTTPS://tracker.test/a ) }',
    ],
  ])('keeps its rules while the vendor waits, and reaches nobody: %s', (css, held) => {
    expect(holdCss(shared, css)).toEqual({ css: held, subject: { vendor: 'tracker' } });
  });

  it('says again whom it waits for when it is read a second time, and does not grow', () => {
    const once = holdCss(shared, '@import "//tracker.test/a.css";');
    expect(holdCss(shared, once.css)).toEqual(once);
  });

  it('is byte for byte what it was once the vendor is granted', () => {
    const css = '@import "//tracker.test/a.css"; a { background: url(https://shop.example/b.png) }';
    const { css: held } = holdCss(shared, css);
    decision = { granted: true, reason: 'given' };
    expect(releaseCss(shared, held)).toBe(css);
  });
});

it.each([
  'a { background: url(/own.png) }',
  'a[href^="https://tracker.test/"], a[href *= //tracker.test] { color: red }',
  'a { background: url(/own?from=https://tracker.test/) }',
  'a { background: url("data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>") }',
  '/* see //other.test/docs */ a { color: red }',
  '',
])('a style sheet that names no vendor stays as it is: %s', (css) => {
  expect(holdCss(shared, css)).toEqual({ css });
});

it('a style sheet of a megabyte without an end is read in one go', () => {
  const css = `url(${'/'.repeat(1_000_000)}`;
  expect(holdCss(shared, css).css).toHaveLength(css.length);
});
