import { callGlobal, readGlobal } from '../read-global.ts';
import type { Embed } from './embed.ts';

/**
 * Posts of Instagram. The script puts a frame in the place of each, and reads the whole page again when it is asked to.
 *
 * @see https://developers.facebook.com/docs/instagram-platform/oembed/
 */
export const instagram: Embed = {
  vendor: 'instagram',
  markup: 'blockquote.instagram-media',
  script: 'script[src*="instagram.com/embed.js"],script[data-src*="instagram.com/embed.js"]',
  isRunning: (page) => typeof readGlobal(page, 'instgrm', 'Embeds', 'process') === 'function',
  render: (page) => void callGlobal(page, ['instgrm', 'Embeds', 'process']),
};
