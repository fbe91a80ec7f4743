import type { Vendor } from '../../vendor-entry.ts';

/** LINE Tag: measurement of ads on LINE. */
export const lineTag: Vendor = {
  id: 'line-tag',
  name: 'LINE Tag',
  company: 'LY Corporation, Japan',
  category: 'ads',
  purpose: 'Measures which ads on LINE lead to a visit or an order.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['tr.line.me', 'd.line-scdn.net/n/line_tag'],
  cookies: [
    { name: '__lt__cid*', purpose: 'Tells one visitor from another.', days: 730 },
    { name: '__lt__sid*', purpose: 'Joins the pages of one visit.', days: 1 },
  ],
  storage: [],
  globals: ['_lt'],
  privacyPolicy: 'https://www.lycorp.co.jp/en/company/privacypolicy/',
};
