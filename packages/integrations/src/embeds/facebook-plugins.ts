import { callGlobal, readGlobal } from '../read-global.ts';
import type { Embed } from './embed.ts';

const PLUGINS = ['page', 'post', 'video', 'comments', 'like', 'share-button', 'group'];

/**
 * Facebook's plugins. The script says by `fb-xfbml-state` what it has read.
 *
 * @see https://developers.facebook.com/docs/reference/javascript/FB.XFBML.parse/
 */
export const facebookPlugins: Embed = {
  vendor: 'facebook-plugins',
  markup: PLUGINS.map((name) => `.fb-${name}:not([fb-xfbml-state])`).join(),
  isRunning: (page) => typeof readGlobal(page, 'FB', 'XFBML', 'parse') === 'function',
  // It looks below what it is given.
  render(page, elements) {
    const places = new Set(elements.map(({ parentElement }) => parentElement));
    for (const place of places) callGlobal(page, ['FB', 'XFBML', 'parse'], place);
  },
};
