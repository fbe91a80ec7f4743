import type { Vector } from '../vector.ts';

const SHADOW = (markup: string): string => `<div><template shadowrootmode="open">${markup}</template></div>`;

/** Scripts and links that stand in the page as it comes from the server. */
export const STATIC_CODE: readonly Vector[] = [
  {
    id: 'import-map',
    via: 'script',
    what: 'an import map',
    place: 'head',
    html: (url) =>
      `<script type="importmap">{ "imports": { "lib": "${url()}" } }</script><script type="module">import 'lib';</script>`,
  },
  {
    id: 'script',
    via: 'script',
    what: '`<script src>` in the head',
    place: 'head',
    html: (url) => `<script src="${url()}"></script>`,
  },
  {
    id: 'script-async',
    via: 'script',
    what: '`<script async src>`',
    place: 'head',
    html: (url) => `<script async src="${url()}"></script>`,
  },
  {
    id: 'script-defer',
    via: 'script',
    what: '`<script defer src>`',
    place: 'head',
    html: (url) => `<script defer src="${url()}"></script>`,
  },
  {
    id: 'script-module',
    via: 'script',
    what: '`<script type=module src>`',
    place: 'head',
    html: (url) => `<script type="module" src="${url()}"></script>`,
  },
  {
    id: 'script-body',
    via: 'script',
    what: '`<script src>` in the body',
    html: (url) => `<script src="${url()}"></script>`,
  },
  {
    id: 'script-svg',
    via: 'script',
    what: 'a script in SVG, `href`',
    html: (url) => `<svg><script href="${url()}"></script></svg>`,
  },
  {
    id: 'script-svg-xlink',
    via: 'script',
    what: 'a script in SVG, `xlink:href`',
    html: (url) => `<svg><script xlink:href="${url()}"></script></svg>`,
  },
  {
    id: 'script-shadow',
    via: 'script',
    what: 'a script in a declarative shadow root',
    html: (url) => SHADOW(`<script src="${url()}"></script>`),
  },
  {
    id: 'image-shadow',
    via: 'image',
    what: 'an image in a declarative shadow root',
    html: (url) => SHADOW(`<img src="${url('svg')}" alt="">`),
  },
  {
    id: 'script-data',
    via: 'script',
    what: '`<script src="data:…">` that imports',
    place: 'head',
    html: (url) => `<script src="data:text/javascript,import('${url()}').catch(() => {})"></script>`,
  },
  {
    id: 'snippet',
    via: 'script',
    what: 'an inline loader snippet (`createElement`, `insertBefore`)',
    place: 'head',
    html: (url) =>
      `<script>(function (d, s) { var j = d.createElement(s), f = d.getElementsByTagName(s)[0]; j.async = true; j.src = '${url()}'; f.parentNode.insertBefore(j, f); })(document, 'script');</script>`,
  },
  {
    id: 'snippet-pixel',
    via: 'image',
    what: 'an inline snippet with `new Image()`',
    html: (url) => `<script>new Image().src = '${url('svg')}';</script>`,
  },
  {
    id: 'inline-module',
    via: 'script',
    what: '`import` in an inline module',
    html: (url) => `<script type="module">import '${url()}';</script>`,
  },
  {
    id: 'inline-import',
    via: 'script',
    what: '`import()` in an inline script',
    html: (url) => `<script>import('${url()}').catch(() => {});</script>`,
  },
  {
    id: 'inline-import-computed',
    via: 'script',
    what: 'an inline script, `import()` of pieces',
    html: (url) =>
      `<script>import([${JSON.stringify(url().slice(0, 7))}, ${JSON.stringify(url().slice(7))}].join('')).catch(() => {})</script>`,
  },
  {
    id: 'inline-import-svg',
    via: 'script',
    what: 'an inline script in SVG, `import()` of pieces',
    html: (url) =>
      `<svg><script>import([${JSON.stringify(url().slice(0, 7))}, ${JSON.stringify(url().slice(7)).replaceAll('&', '\\x26')}].join('')).catch(() => {})</script></svg>`,
  },
  {
    id: 'inline-import-long',
    via: 'script',
    what: 'a long inline script, `import()` of pieces',
    html: (url) =>
      `<script>/*${' '.repeat(40_000)}*/import([${JSON.stringify(url().slice(0, 7))}, ${JSON.stringify(url().slice(7))}].join('')).catch(() => {})</script>`,
  },
  {
    id: 'inline-handler',
    via: 'image',
    what: 'an inline event handler',
    html: (url) => `<img src="/own/image.svg" alt="" onload="new Image().src = '${url('svg')}'">`,
  },
  {
    id: 'link-modulepreload',
    via: 'hint',
    what: '`<link rel=modulepreload>`',
    place: 'head',
    html: (url) => `<link rel="modulepreload" href="${url()}">`,
  },
  {
    id: 'link-preload',
    via: 'hint',
    what: '`<link rel=preload>`',
    place: 'head',
    html: (url) => `<link rel="preload" as="script" href="${url()}">`,
  },
  {
    id: 'link-preload-srcset',
    via: 'hint',
    what: '`<link rel=preload imagesrcset>`',
    place: 'head',
    html: (url) => `<link rel="preload" as="image" imagesrcset="${url('svg')} 1x">`,
  },
  {
    id: 'link-prefetch',
    via: 'hint',
    what: '`<link rel=prefetch>`',
    place: 'head',
    html: (url) => `<link rel="prefetch" href="${url()}">`,
  },
  {
    id: 'link-stylesheet',
    via: 'style',
    what: '`<link rel=stylesheet>`',
    place: 'head',
    html: (url) => `<link rel="stylesheet" href="${url('css')}">`,
  },
  {
    id: 'link-stylesheet-print',
    via: 'style',
    what: '`<link rel=stylesheet media=print onload>`',
    place: 'head',
    html: (url) => `<link rel="stylesheet" media="print" onload="this.media = 'all'" href="${url('css')}">`,
  },
  {
    id: 'link-icon',
    via: 'image',
    what: '`<link rel=icon>`',
    place: 'head',
    html: (url) => `<link rel="icon" href="${url('svg')}">`,
  },
];
