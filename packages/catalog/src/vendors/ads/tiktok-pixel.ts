import type { Vendor } from '../../vendor-entry.ts';

/**
 * TikTok Pixel.
 * @see https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel
 */
export const tiktokPixel: Vendor = {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  company: 'TikTok Technology Ltd., Ireland',
  category: 'ads',
  purpose: 'Measures which ads on TikTok lead to a visit, and shows ads there to people who were here.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['analytics.tiktok.com', 'analytics.tiktokw.us'],
  cookies: [
    { name: '_ttp', purpose: 'Recognises a browser to measure ads.', days: 390 },
    { name: '_tt_enable_cookie', purpose: 'Tests whether the browser takes cookies.', days: 390 },
    { name: 'ttcsid*', purpose: 'Joins the pages of one visit.', days: 90 },
  ],
  storage: [
    { key: 'tt_sessionId', area: 'session', purpose: 'Joins the pages of one visit.' },
    { key: 'tt_appInfo', area: 'session', purpose: 'Keeps details of the page for measurement.' },
    { key: 'tt_pixel_session_index', area: 'session', purpose: 'Counts the pages of one visit.' },
  ],
  globals: ['ttq'],
  privacyPolicy: 'https://www.tiktok.com/legal/privacy-policy',
};
