import type { Vendor } from '../../vendor-entry.ts';

/**
 * Reddit Pixel.
 * @see https://business.reddithelp.com/s/article/reddit-pixel
 */
export const redditPixel: Vendor = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  company: 'Reddit, Inc., USA',
  category: 'ads',
  purpose: 'Measures which ads on Reddit lead to a visit or an order.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['redditstatic.com/ads', 'alb.reddit.com', 'pixel-config.reddit.com'],
  cookies: [
    { name: '_rdt_uuid', purpose: 'Recognises a browser to measure ads.', days: 90 },
    { name: '_rdt_cid', purpose: 'Keeps which ad on Reddit was clicked.', days: 90 },
  ],
  storage: [],
  globals: ['rdt'],
  privacyPolicy: 'https://www.reddit.com/policies/privacy-policy',
};
