import type { Engine } from '../fixtures/engine.ts';

/** What both browsers' preload scanners ask for; the attribute `background` their parsers, as they read it. */
const SCANNED = [
  'background-attribute',
  'background-column',
  'script',
  'script-async',
  'script-defer',
  'script-body',
  'script-svg',
  'script-svg-xlink',
  'base',
  'image-shadow',
  'image',
  'image-srcset',
  'picture',
  'input-image',
  'svg-image',
  'svg-image-xlink',
  'video-poster',
  'link-modulepreload',
  'link-preload',
  'link-preload-srcset',
  'link-stylesheet',
  'link-stylesheet-print',
  'style-import',
  'style-svg',
];

/** What Chromium asks for now and then because it paints what it has parsed before the gate's observer hears of it. */
const PAINTED = ['style-url', 'style-image-set', 'style-font', 'style-attribute'];

/**
 * With the script tag alone, what the browser may ask for before any script can act, or while the gate's observer has yet
 * to hear of it: the preload scanner's work, and frames that the parser meets. It is fetched at most; nothing of it may run.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#speculative-html-parsing
 */
export const EARLY: Readonly<Record<Engine, readonly string[]>> = {
  chromium: [
    ...SCANNED,
    ...PAINTED,
    'script-module',
    'script-shadow',
    'link-prefetch',
    'frame',
    'frameset',
    'object',
    'embed',
  ],
  firefox: [...SCANNED, 'script-module', 'script-shadow', 'image-lazy', 'svg-mask', 'object', 'embed'],
};

/** Where JavaScript is switched off, only markup and policy can hold. */
export const WITHOUT_SCRIPT: readonly string[] = ['noscript', 'noscript-frame'];
