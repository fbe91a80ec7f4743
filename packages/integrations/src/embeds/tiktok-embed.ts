import type { Embed } from './embed.ts';

const SCRIPT = 'script[src*="tiktok.com/embed.js"],script[data-src*="tiktok.com/embed.js"]';
const AGAIN = 'data-sluice-again';

/**
 * Videos of TikTok. Its script documents no call for markup that comes later; it reads the page whenever it runs, so that one more of it, in
 * place of the last such one, is what TikTok's own embed code does too.
 *
 * @see https://developers.tiktok.com/doc/embed-videos/
 */
export const tiktokEmbed: Embed = {
  vendor: 'tiktok-embed',
  markup: 'blockquote.tiktok-embed:not(:has(iframe))',
  script: SCRIPT,
  // Not by what the browser has fetched: it fetches the script of a page ahead, whether it may run or not.
  isRunning: ({ document }, hasLoaded) =>
    hasLoaded || document.querySelector('blockquote.tiktok-embed iframe') !== null,
  render({ document }) {
    document.querySelector(`script[${AGAIN}]`)?.remove();
    const written = document.querySelector(SCRIPT);
    const script = document.createElement('script');
    script.async = true;
    script.setAttribute(AGAIN, '');
    script.src = written?.getAttribute('data-src') ?? written?.getAttribute('src') ?? 'https://www.tiktok.com/embed.js';
    document.body.append(script);
  },
};
