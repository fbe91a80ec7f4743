import type { Vendor } from '../../vendor-entry.ts';

/**
 * Akamai mPulse, by Boomerang.
 * @see https://akamai.github.io/boomerang/oss/BOOMR.plugins.RT.html
 */
export const akamaiMpulse: Vendor = {
  id: 'akamai-mpulse',
  name: 'Akamai mPulse',
  company: 'Akamai Technologies, Inc., USA',
  category: 'analytics',
  purpose: 'Measures how fast pages load for their visitors.',
  receives: ['IP address', 'pages visited', 'device and browser', 'faults and loading times'],
  hosts: ['go-mpulse.net', 'akstat.io', 'mpulse.net', 'mpstat.us'],
  cookies: [{ name: 'RT', purpose: 'Joins the pages of one visit and keeps when they were opened.', days: 7 }],
  storage: [{ key: '_boomr_*', area: 'local', purpose: 'Keeps measurements of earlier pages.' }],
  globals: ['BOOMR'],
  privacyPolicy: 'https://www.akamai.com/legal/privacy-statement',
};
