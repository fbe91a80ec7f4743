import { parseConfig } from '@sluice/core';
import { describe, expect, test } from 'vitest';
import { createMarker } from './create-marker.ts';
import { markHtml } from './mark-html.ts';
import type { Marked } from './marking.ts';

const { config } = parseConfig({
  vendors: ['google-analytics', { id: 'shop-stats', category: 'analytics', hosts: ['shop.example/stats'] }],
  gate: { allow: ['cdn.example'] },
});
const PAGE = 'https://www.shop.example/blog/post';
const GTAG = 'https://www.googletagmanager.com/gtag/js?id=G-1';
const PIXEL = 'https://www.facebook.com/tr?id=1';
const mark = (html: string, page?: string) => markHtml(html, { config, page });

/** What an attribute or type that has been renamed looks like. */
const isInert = (html: string) =>
  /data-sluice="/.test(html) && !/[\s"'/](src|href|srcset|data|poster|background|ping|imagesrcset)\s*=/i.test(html);

describe('a tag that becomes inert', () => {
  test('is the script of a known vendor, with everything else of it kept', () => {
    expect(mark(`<script async src="${GTAG}" charset="utf-8"></script>`)).toBe(
      `<script type="text/plain" data-sluice="google-analytics" async data-src="${GTAG}" charset="utf-8"></script>`,
    );
  });

  test.each([
    ['a script in an address', `<script src="data:text/javascript,import('https://www.facebook.com/tr')"></script>`],
    [
      'a module in an address',
      `<script type=module src="data:text/javascript,import%20%22https:%2f%2fwww.facebook.com/tr%22"></script>`,
    ],
    ['a script in base64', `<script src="data:;base64,${btoa(`new Image().src="${PIXEL}"`)}"></script>`],
    ['a page in an address', `<iframe src="data:text/html,<img src='${PIXEL}'>"></iframe>`],
    ['a page from a script', `<iframe src=" java\tscript:'<img src=${PIXEL}>'"></iframe>`],
    ['an object’s page', `<object data="data:text/html,<img src='${PIXEL}'>"></object>`],
    ['a style sheet in an address', `<link rel=stylesheet href="data:text/css,@import '${PIXEL}';">`],
  ])('is %s that loads from a vendor', (_, html) => {
    expect(mark(html)).toMatch(/ data-sluice="meta-pixel"[^>]* data-(src|data|href)="/);
  });

  test('keeps its type aside, for the release', () => {
    expect(mark(`<script type="module" src="${GTAG}"></script>`)).toBe(
      `<script type="text/plain" data-sluice="google-analytics" data-type="module" data-src="${GTAG}"></script>`,
    );
  });

  test.each([
    ['single quotes', `<script src='${GTAG}'></script>`],
    ['no quotes', `<script src=${GTAG}></script>`],
    ['capitals', `<SCRIPT SRC="${GTAG}"></SCRIPT>`],
    ['a slash instead of a space', `<script/src=${GTAG}></script>`],
    ['line breaks and spaces', `<script\n  async\n  src = "${GTAG}"\n></script>`],
    ['no space between attributes', `<script id="a"src="${GTAG}"></script>`],
    ['its address a second time', `<script src="${GTAG}" src="${GTAG}"></script>`],
    ['no scheme', '<script src="//www.googletagmanager.com/gtag/js"></script>'],
    [
      'character references',
      '<script src="&#104;ttps&colon;//www.googletagmanager.com/gtag/js?l=a&amp;id=G-1"></script>',
    ],
    ['backslashes', '<script src="https:\\\\www.googletagmanager.com\\gtag/js"></script>'],
    ['tabs and line breaks in its address', '<script src=" ht\ttps:/\n/www.google\ttagmanager.com/gtag/js "></script>'],
    ['a host in other letters', '<script src="https://www.ｇoogletagmanager.com/gtag/js"></script>'],
    [
      'a host in other letters, byte by byte',
      `<script src="https://www.${Buffer.from('ｇ').toString('latin1')}oogletagmanager.com/gtag/js"></script>`,
    ],
    ['a port', '<script src="https://www.googletagmanager.com:444/gtag/js"></script>'],
    ['a > in an attribute before', `<script data-x="a>b" src="${GTAG}"></script>`],
    ['a comment that never begins before it', `<a title="<!--"></a><script src="${GTAG}"></script>`],
    ['NUL before it', `\0<script src="${GTAG}"></script>`],
    ['an address of SVG', `<svg><script xlink:href="${GTAG}"></script></svg>`],
    ['no end tag', `<script src="${GTAG}">`],
  ])('is recognised with %s', (_, html) => {
    expect(mark(html)).toMatch(/<script type="text\/plain" data-sluice="google-analytics"/i);
    expect(isInert(mark(html))).toBe(true);
  });

  test.each([
    ['a frame', '<iframe src="https://www.youtube.com/embed/x"></iframe>'],
    ['a frame of a frameset', '<frameset><frame src="https://www.youtube.com/embed/x"></frameset>'],
    ['an object', '<object data="https://www.youtube.com/v/x"></object>'],
    ['an embed', '<embed src="https://www.youtube.com/v/x">'],
    ['a picture', `<img src="${PIXEL}">`],
    ['one of several pictures', `<img srcset="/own.png 1x,${PIXEL} 2x">`],
    ['a picture’s source', `<picture><source srcset="${PIXEL}"></picture>`],
    ['a button’s picture', `<input type="image" src="${PIXEL}">`],
    ['a picture of SVG', `<svg><image href="${PIXEL}"/></svg>`],
    ['what the parser makes a picture of', `<image src="${PIXEL}">`],
    ['a film', `<video src="${PIXEL}"></video>`],
    ['a film’s picture', `<video poster="${PIXEL}"></video>`],
    ['a sound', `<audio src="${PIXEL}"></audio>`],
    ['a track', `<video><track src="${PIXEL}"></video>`],
    ['a style sheet', '<link rel=stylesheet href="https://fonts.googleapis.com/css?family=A">'],
    ['a module to load ahead', `<link rel="modulepreload" href="${GTAG}">`],
    ['a picture to load ahead', `<link rel=preload as=image imagesrcset="${PIXEL} 1x">`],
    ['a host to connect to', '<link rel="dns-prefetch" href="//fonts.gstatic.com">'],
    ['an icon', `<link rel="Shortcut Icon" href="${PIXEL}">`],
    ['a background of columns', `<table><col background="${PIXEL}"></table>`],
    ['a background', `<table background="${PIXEL}"></table>`],
    ['what a link reports to', `<a ping="/own ${PIXEL}">x</a>`],
    ['a pixel for browsers without scripts', `<noscript><img src="${PIXEL}"></noscript>`],
    [
      'a pixel in a template that becomes a shadow tree',
      `<p><template shadowrootmode="open"><img src="${PIXEL}"></template></p>`,
    ],
  ])('is %s', (_, html) => {
    expect(isInert(mark(html))).toBe(true);
  });

  test.each([
    ['a loader', `<script>!function(d){var s=d.createElement('script');s.src='${PIXEL}'}(document)</script>`],
    ['a loader with escaped slashes', `<script>s.src="https:\\/\\/www.facebook.com\\/tr"</script>`],
    ['a loader that writes', `<script>document.write('<script src="//www.facebook.com/tr"><\\/script>')</script>`],
    ['a module that imports', `<script type="module">import a from "${PIXEL}"</script>`],
    ['a long module that imports', `<script type="module">import a from "${PIXEL}";${'x();'.repeat(9000)}</script>`],
    ['rules for loading ahead', `<script type="speculationrules">{"prefetch":[{"urls":["${PIXEL}"]}]}</script>`],
  ])('is %s, by its text', (_, html) => {
    expect(mark(html)).toMatch(/<script type="text\/plain" data-sluice="meta-pixel"/);
  });

  test('keeps the text of a loader as it is', () => {
    const loader = `<script id="a" type="text/javascript">new Image().src = "${PIXEL}"</script>`;
    expect(mark(loader)).toBe(
      `<script type="text/plain" data-sluice="meta-pixel" id="a" data-type="text/javascript">new Image().src = "${PIXEL}"</script>`,
    );
  });

  test('is a video, with the address at which its vendor keeps less of its viewer', () => {
    expect(mark('<iframe title="Talk" src="https://www.youtube.com/embed/a?start=3&amp;rel=0"></iframe>')).toBe(
      '<iframe data-sluice="youtube" title="Talk" data-src="https://www.youtube-nocookie.com/embed/a?start=3&amp;rel=0"></iframe>',
    );
    expect(mark("<iframe src='https://player.vimeo.com/video/1?h=a&#38;title=0#t=3s'></iframe>")).toBe(
      '<iframe data-sluice="vimeo" data-src=\'https://player.vimeo.com/video/1?h=a&amp;title=0&amp;dnt=1#t=3s\'></iframe>',
    );
    expect(mark('<iframe src=//www.youtube.com/embed/a></iframe>')).toContain(
      'data-src="//www.youtube-nocookie.com/embed/a">',
    );
    const strange = '<iframe src="https://www.youtube.com/embed/&eacute;"></iframe>';
    expect(mark(strange)).toContain('data-src="https://www.youtube.com/embed/&eacute;"');
    expect(mark('<iframe src="https://www.youtube.com/watch?v=a"></iframe>')).toContain(
      'data-src="https://www.youtube.com/watch?v=a"',
    );
  });

  test('stands in a frame’s own page, which stays where it is', () => {
    expect(mark(`<iframe srcdoc='<img alt="&amp;amp;" src=${PIXEL}>'></iframe>`)).toBe(
      `<iframe srcdoc='<img data-sluice="meta-pixel" alt="&amp;amp;" data-src=${PIXEL}>'></iframe>`,
    );
    expect(mark(`<iframe srcdoc=&lt;img/src=${PIXEL}&gt;></iframe>`)).toContain('&quot;meta-pixel&quot;/data-src=');
  });
});

describe('the mark', () => {
  test('is empty for scripts and frames of a host that nobody declared', () => {
    expect(mark('<script src="https://unknown.example/x.js"></script>')).toContain(' data-sluice="" data-src=');
    expect(mark('<object data="https://unknown.example/x"></object>')).toContain(' data-sluice="" data-data=');
    expect(mark('<script type="module">import "https://unknown.example/x.js";</script>')).toContain(
      ' data-sluice="" data-type=',
    );
  });

  test('is empty where two vendors are in one tag: each address has to be judged by itself', () => {
    expect(mark(`<video src="${PIXEL}" poster="https://fonts.gstatic.com/x"></video>`)).toContain('data-sluice=""');
  });

  test('is told with its place', () => {
    const seen: Marked[] = [];
    markHtml(`<p>\n<noscript> <img src="${PIXEL}"></noscript>`, { config, onMark: (marked) => seen.push(marked) });
    expect(seen).toEqual([{ element: 'img', address: PIXEL, mark: 'meta-pixel', position: 15 }]);
  });
});

describe('a tag that stays as it is', () => {
  test.each([
    ['a script of the site', '<script src="/app.js"></script>'],
    ['a script on another host of the site', '<script src="https://cdn.shop.example/app.js"></script>'],
    ['a script of a host that the site allows', '<script src="https://cdn.example/x.js"></script>'],
    ['a picture of nobody known', '<img src="https://unknown.example/x.png">'],
    ['a style sheet of nobody known', '<link rel="stylesheet" href="https://unknown.example/x.css">'],
    ['one of a vendor that the page needs', '<script src="https://js.stripe.com/v3/"></script>'],
    ['a picture on a look-alike host', '<img src="https://www.facebook.com.example.org/tr">'],
    ['an address that is none', '<script src="https://%"></script>'],
    ['an address in the page', '<script src="data:text/javascript,1"></script>'],
    ['a picture in an address', `<img src="data:image/svg+xml,<svg xmlns='https://www.facebook.com/tr'/>">`],
    ['a page in an address that names nobody', '<iframe src="data:text/html,<p>%zz"></iframe>'],
    ['a broken address', '<iframe src="data:;base64,%%%"></iframe>'],
    ['one that carries a mark', `<script type="text/plain" data-sluice="ads" data-src="${GTAG}"></script>`],
    ['one marked by hand with a live address', `<script data-sluice="ads" src="${GTAG}"></script>`],
    ['the script tag of the gate', `<script src="https://tags.example/sluice.js" data-site="shop"></script>`],
    ['one in a comment', `<!-- <script src="${GTAG}"></script> -->`],
    ['one for old browsers alone', `<!--[if IE]><script src="${GTAG}"></script><![endif]-->`],
    ['one in an example', `<xmp><script src="${GTAG}"></script></xmp>`],
    ['one in a text field', `<textarea><script src="${GTAG}"></script></textarea>`],
    ['one in a title', `<title><img src="${PIXEL}"></title>`],
    ['one in a CDATA section', `<svg><![CDATA[<img src="${PIXEL}">]]></svg>`],
    ['one that never ends', `<script src="${GTAG}"`],
    ['an element whose name only begins so', `<scripty src="${GTAG}"></scripty>`],
    ['a link to a vendor', '<a href="https://www.youtube.com/watch?v=x">Film</a>'],
    ['a form to a vendor', '<form action="https://www.facebook.com/tr"></form>'],
    ['a page that moves on', `<meta http-equiv="refresh" content="0;url=${PIXEL}">`],
    ['the page’s own address at a vendor', `<link rel="canonical" href="https://www.youtube.com/c/x">`],
    ['data that names a vendor', `<script type="application/json">{"src":"${PIXEL}"}</script>`],
    ['a script that only mentions a vendor', '<script>share("https://www.facebook.com/tr")</script>'],
    ['a long script of the site', `<script>s.src="${PIXEL}";${'x();'.repeat(9000)}</script>`],
    ['a style that mentions a vendor', `<style>/* url(${PIXEL}) */ a::before{content:"see ${PIXEL}"}</style>`],
    ['a snippet that loads nothing', `<script>gtag('config', 'G-1')</script>`],
  ])('is %s', (_, html) => {
    expect(mark(html, PAGE)).toBe(html);
  });

  test('is a script of a host that nobody declared, where the site lets those pass', () => {
    const html = '<script src="https://unknown.example/x.js"></script>';
    expect(markHtml(html, { config: parseConfig({ gate: { unknown: 'allow' } }).config })).toBe(html);
  });

  test('is one of a vendor that the site declares necessary', () => {
    const { config: own } = parseConfig({ vendors: [{ id: 'google-analytics', category: 'necessary' }] });
    const html = `<script src="${GTAG}"></script>`;
    expect(markHtml(html, { config: own })).toBe(html);
  });
});

describe('a relative address', () => {
  test('is the vendor’s behind a base of the vendor, from there on', () => {
    expect(mark('<img src="a.png"><base href="https://www.facebook.com/tr/"><base href="/"><img src="a.png">')).toBe(
      '<img src="a.png"><base href="https://www.facebook.com/tr/"><base href="/"><img data-sluice="meta-pixel" data-src="a.png">',
    );
  });

  test('is judged on the page that it stands on', () => {
    expect(mark('<script src="/stats/x.js"></script>', PAGE)).toContain('data-sluice="shop-stats"');
    expect(mark('<script src="/stats/x.js"></script>')).not.toContain('data-sluice');
  });

  test.each(['/\t/www.facebook.com/tr', '\\\\www.facebook.com/tr', '/\\www.facebook.com/tr', ' //www.facebook.com/tr'])(
    'is none, if the browser reads another host in it: %j',
    (address) => {
      expect(mark(`<img src="${address}">`)).toContain('meta-pixel');
    },
  );
});

describe('while the text arrives', () => {
  test('what has no tag in it goes on at once', () => {
    const marker = createMarker({ config });
    expect(marker.write('<!doctype html><p>Hello, a < b')).toBe('<!doctype html><p>Hello, a < b');
    expect(marker.write(' and <!-- a long com')).toBe(' and <!-- a long com');
    expect(marker.write('ment --> <im')).toBe('ment --> ');
    expect(marker.write(`g src="${PIXEL}"`)).toBe('');
    expect(marker.write('>x')).toBe(`<img data-sluice="meta-pixel" data-src="${PIXEL}">x`);
    expect(marker.write(`<script>new Image().src="${PIXEL}"`)).toBe('');
    expect(marker.write('</script>')).toMatch(/^<script type="text\/plain".*<\/script>$/);
    expect(marker.end()).toBe('');
  });

  test('a long script of the site is not kept back to its end', () => {
    const marker = createMarker({ config });
    expect(marker.write(`<script>${'x();'.repeat(40_000)}`)).not.toBe('');
  });

  test('a tag that never ends is refused, and nothing of it goes out', () => {
    const marker = createMarker({ config });
    expect(marker.write('<img alt="')).toBe('');
    const more = () => marker.write('x'.repeat(9 * 2 ** 20));
    expect(more()).toBe('');
    expect(more).toThrow(/a tag at character 0 does not end/);
  });
});

test.each([
  '<script '.repeat(9000),
  '<!--'.repeat(9000),
  '<noscript>'.repeat(9000),
  '<svg><style>'.repeat(900),
  '<svg><title>'.repeat(900),
  '<'.repeat(50_000),
  `<img src="${'a'.repeat(200_000)}">`,
  `<img srcset="${','.repeat(100_000)}">`,
  `<img srcset="${'a ('.repeat(50_000)}">`,
  `<style>${'"\\'.repeat(50_000)}</style>`,
  `<style>${'a\\'.repeat(50_000)}</style>`,
  `<style>${'url('.repeat(50_000)}</style>`,
  `<p ${'a=b '.repeat(50_000)}>`,
])('a page that is made to take long stays as it is (%#)', (html) => {
  expect(mark(html)).toBe(html);
});
