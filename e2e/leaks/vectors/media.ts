import type { Vector } from '../vector.ts';

/** Pictures, media, style sheets and hints, made by a script and put into the page. */
export const MEDIA: readonly Vector[] = [
  {
    id: 'new-image',
    via: 'image',
    what: '`new Image().src`',
    run: ({ url }) => {
      new Image().src = url('svg');
    },
  },
  {
    id: 'new-image-srcset',
    via: 'image',
    what: '`new Image().srcset`',
    run: ({ url }) => {
      new Image().srcset = `${url('svg')} 1x`;
    },
  },
  {
    id: 'make-image',
    via: 'image',
    what: 'a made `<img>`',
    run: ({ url, stage }) => {
      const image = document.createElement('img');
      image.src = url('svg');
      stage(image);
    },
  },
  {
    id: 'make-picture',
    via: 'image',
    what: 'a made `<picture>`',
    run: ({ url, stage }) => {
      const source = document.createElement('source');
      source.srcset = url('svg');
      const picture = document.createElement('picture');
      picture.append(source, document.createElement('img'));
      stage(picture);
    },
  },
  {
    id: 'make-input',
    via: 'image',
    what: 'a made `<input type=image>`',
    run: ({ url, stage }) => {
      const input = document.createElement('input');
      input.type = 'image';
      input.src = url('svg');
      stage(input);
    },
  },
  {
    id: 'make-svg-image',
    via: 'image',
    what: 'a made image in SVG',
    run: ({ url, stage }) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
      image.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', url('svg'));
      svg.append(image);
      stage(svg);
    },
  },
  {
    id: 'svg-animate',
    via: 'image',
    what: 'an SVG animation of an image’s `href`',
    run: ({ url, stage }) => {
      const holder = document.createElement('div');
      holder.innerHTML = `<svg width="9" height="9"><image width="9" height="9"><set attributeName="href" to="${url('svg')}"/></image></svg>`;
      stage(holder);
    },
  },
  {
    id: 'make-poster',
    via: 'image',
    what: 'a made `<video>` with `poster`',
    run: ({ url, stage }) => {
      const video = document.createElement('video');
      video.poster = url('svg');
      stage(video);
    },
  },
  {
    id: 'make-video',
    via: 'media',
    what: 'a made `<video>`',
    run: ({ url, stage }) => {
      const video = document.createElement('video');
      video.preload = 'auto';
      video.src = url('mp4');
      stage(video);
    },
  },
  {
    id: 'make-source',
    via: 'media',
    what: 'a made `<video>` with `<source>`',
    run: ({ url, stage }) => {
      const source = document.createElement('source');
      source.src = url('mp4');
      const video = document.createElement('video');
      video.preload = 'auto';
      video.append(source);
      stage(video);
    },
  },
  {
    id: 'new-audio',
    via: 'media',
    what: '`new Audio(address)`',
    run: ({ url }) => {
      new Audio(url('mp3'));
    },
  },
  {
    id: 'make-stylesheet',
    via: 'style',
    what: 'a made `<link rel=stylesheet>`',
    run: ({ url, stage }) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = url('css');
      stage(link);
    },
  },
  {
    id: 'make-preload',
    via: 'hint',
    what: 'a made `<link rel=preload>`',
    run: ({ url, stage }) => {
      const link = document.createElement('link');
      link.rel = 'preload';
      link.as = 'script';
      link.href = url();
      stage(link);
    },
  },
  {
    id: 'make-modulepreload',
    via: 'hint',
    what: 'a made `<link rel=modulepreload>`',
    run: ({ url, stage }) => {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = url();
      stage(link);
    },
  },
  {
    id: 'make-prefetch',
    page: 'apart',
    via: 'hint',
    what: 'a made `<link rel=prefetch>`',
    run: ({ url, stage }) => {
      const link = document.createElement('link');
      link.rel = 'prefetch';
      link.href = url();
      stage(link);
    },
  },
  {
    id: 'make-rules',
    via: 'hint',
    what: 'made speculation rules',
    lacks: ['firefox'],
    run: ({ url, stage }) => {
      const script = document.createElement('script');
      script.type = 'speculationrules';
      script.textContent = JSON.stringify({
        prefetch: [{ source: 'list', urls: [url('html')], eagerness: 'immediate' }],
      });
      stage(script);
    },
  },
];
