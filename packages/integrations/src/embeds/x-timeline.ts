import { callGlobal, readGlobal } from '../read-global.ts';
import type { Embed } from './embed.ts';

const MARKUP = 'a.twitter-timeline,blockquote.twitter-tweet,blockquote.twitter-video';

/**
 * Timelines and posts of X, by widgets.js. With `dnt` X does not use what a visitor reads here for suggestions and ads.
 *
 * @see https://docs.x.com/x-for-websites/javascript-api/guides/scripting-loading-and-initialization
 * @see https://developer.x.com/en/docs/x-for-websites/privacy
 */
export const xTimeline: Embed = {
  vendor: 'x-timeline',
  markup: MARKUP,
  script: 'script[src*="platform.twitter.com/widgets.js"],script[data-src*="platform.twitter.com/widgets.js"]',
  prepare(document) {
    for (const element of document.querySelectorAll(MARKUP)) element.setAttribute('data-dnt', 'true');
  },
  isRunning: (page) => typeof readGlobal(page, 'twttr', 'widgets', 'load') === 'function',
  // It looks below what it is given.
  render(page, elements) {
    const places = new Set(elements.map(({ parentElement }) => parentElement));
    for (const place of places) callGlobal(page, ['twttr', 'widgets', 'load'], place);
  },
};
