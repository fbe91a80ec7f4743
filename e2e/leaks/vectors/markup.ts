import type { Vector } from '../vector.ts';

/** Markup that a script hands over as text. */
export const MARKUP: readonly Vector[] = [
  {
    id: 'inner-html',
    via: 'image',
    what: '`innerHTML` with an image',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).innerHTML = `<img src="${url('svg')}" alt="">`;
    },
  },
  {
    id: 'inner-html-detached',
    via: 'image',
    what: '`innerHTML` of an element that is nowhere',
    run: ({ url }) => {
      document.createElement('p').innerHTML = `<img src="${url('svg')}" alt="">`;
    },
  },
  {
    id: 'inner-html-srcset',
    via: 'image',
    what: '`innerHTML` with `srcset`',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).innerHTML = `<img srcset="${url('svg')} 2x, ${url('svg')} 1x" alt="">`;
    },
  },
  {
    id: 'inner-html-frame',
    via: 'frame',
    what: '`innerHTML` with a frame',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).innerHTML = `<iframe src="${url('html')}"></iframe>`;
    },
  },
  {
    id: 'inner-html-style',
    via: 'style',
    what: '`innerHTML` with a style sheet',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).innerHTML = `<link rel="stylesheet" href="${url('css')}">`;
    },
  },
  {
    id: 'inner-html-object',
    via: 'frame',
    what: '`innerHTML` with an object',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).innerHTML = `<object type="text/html" data="${url('html')}"></object>`;
    },
  },
  {
    id: 'inner-html-handler',
    via: 'image',
    what: '`innerHTML` with an inline handler',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).innerHTML =
        `<img src="/own/image.svg" alt="" onload="new Image().src='${url('svg')}'">`;
    },
  },
  {
    id: 'outer-html',
    via: 'image',
    what: '`outerHTML`',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).outerHTML = `<img src="${url('svg')}" alt="">`;
    },
  },
  {
    id: 'insert-adjacent-html',
    via: 'image',
    what: '`insertAdjacentHTML`',
    run: ({ url, stage }) =>
      stage(document.createElement('p')).insertAdjacentHTML('afterend', `<img src="${url('svg')}" alt="">`),
  },
  {
    id: 'set-html-unsafe',
    via: 'image',
    what: '`setHTMLUnsafe`',
    run: ({ url, stage }) => stage(document.createElement('p')).setHTMLUnsafe(`<img src="${url('svg')}" alt="">`),
  },
  {
    id: 'set-html-shadow',
    via: 'frame',
    what: '`setHTMLUnsafe` with a shadow root, a frame in it',
    run: ({ url, stage }) =>
      stage(document.createElement('p')).setHTMLUnsafe(
        `<div><template shadowrootmode="open"><iframe src="${url('html')}"></iframe></template></div>`,
      ),
  },
  {
    id: 'shadow-inner-html',
    via: 'image',
    what: '`innerHTML` of a shadow root',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).attachShadow({ mode: 'open' }).innerHTML = `<img src="${url('svg')}" alt="">`;
    },
  },
  {
    id: 'contextual-fragment',
    via: 'script',
    what: '`createContextualFragment`',
    run: ({ url, stage }) =>
      stage(document.createElement('p')).append(
        document.createRange().createContextualFragment(`<script src="${url()}"></script>`),
      ),
  },
  {
    id: 'contextual-image',
    via: 'image',
    what: '`createContextualFragment` with an image',
    run: ({ url, stage }) =>
      stage(document.createElement('p')).append(
        document.createRange().createContextualFragment(`<img src="${url('svg')}" alt="">`),
      ),
  },
  {
    id: 'dom-parser',
    via: 'image',
    what: '`DOMParser`, adopted',
    run: ({ url, stage }) => {
      stage(document.createElement('p')).append(
        new DOMParser().parseFromString(`<img src="${url('svg')}" alt="">`, 'text/html').body,
      );
    },
  },
  {
    id: 'dom-parser-frame',
    via: 'frame',
    what: '`DOMParser`, a frame, adopted',
    run: ({ url, stage }) => {
      const frame = new DOMParser()
        .parseFromString(`<iframe src="${url('html')}"></iframe>`, 'text/html')
        .querySelector('iframe');
      if (frame) stage(document.adoptNode(frame));
    },
  },
  {
    id: 'template-clone',
    via: 'script',
    what: 'a `<template>` of the page, cloned',
    html: (url) => `<template id="v-template"><script src="${url()}"></script></template>`,
    run: ({ stage }) =>
      stage(document.createElement('p')).append(
        (document.getElementById('v-template') as HTMLTemplateElement).content.cloneNode(true),
      ),
  },
  {
    id: 'template-import',
    via: 'image',
    what: 'a template’s content, imported',
    run: ({ url, stage }) => {
      const template = document.createElement('template');
      template.innerHTML = `<img src="${url('svg')}" alt="">`;
      stage(document.createElement('p')).append(document.importNode(template.content, true));
    },
  },
  {
    id: 'write-file',
    via: 'script',
    what: '`document.write` in a file of the site',
    page: 'written',
    run: ({ url }) => document.write(`<script src="${url()}"></script>`),
  },
  {
    id: 'write-frame',
    via: 'frame',
    what: '`document.writeln` of a frame',
    page: 'written',
    run: ({ url }) => document.writeln(`<iframe src="${url('html')}"></iframe>`),
  },
];
