import type { Vendor } from '../../vendor-entry.ts';

/** Yahoo! JAPAN Ads: ads and site tag. */
export const yahooJapanAds: Vendor = {
  id: 'yahoo-japan-ads',
  name: 'Yahoo! JAPAN Ads',
  company: 'LY Corporation, Japan',
  category: 'ads',
  purpose: 'Shows ads and measures which of them lead to a visit or an order.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: [
    'yads.c.yimg.jp',
    's.yimg.jp/images/listing/tool',
    'b90.yahoo.co.jp',
    'b91.yahoo.co.jp',
    'b92.yahoo.co.jp',
    'b94.yahoo.co.jp',
    'b97.yahoo.co.jp',
  ],
  cookies: [
    { name: '_yjsu_yjad', purpose: 'Recognises a browser to choose ads.', days: 365 },
    { name: '_ycl_yjad', purpose: 'Keeps which ad was clicked.', days: 730 },
    { name: '_ycl*_aw', purpose: 'Keeps which ad was clicked.', days: 90 },
    { name: '_ts_yjad', purpose: 'Keeps when a visitor first came.', days: 730 },
    { name: '_yjr_yjad', purpose: 'Keeps which page led here.', days: 90 },
  ],
  storage: [
    { key: '_ycl_yjad', area: 'local', purpose: 'Keeps which ad was clicked.' },
    { key: '_ycl*_aw', area: 'local', purpose: 'Keeps which ad was clicked.' },
  ],
  globals: ['ytag'],
  optOut: 'https://btoptout.yahoo.co.jp/optout/index.html',
  privacyPolicy: 'https://www.lycorp.co.jp/en/company/privacypolicy/',
};
