import type { Vendor } from '../../vendor-entry.ts';

/**
 * SpeedCurve RUM, earlier LUX.
 * @see https://support.speedcurve.com/docs/rum-js-api
 */
export const speedcurve: Vendor = {
  id: 'speedcurve',
  name: 'SpeedCurve RUM',
  company: 'SpeedCurve Limited, New Zealand',
  category: 'analytics',
  purpose: 'Measures how fast pages load for their visitors.',
  receives: ['IP address', 'pages visited', 'device and browser', 'faults and loading times'],
  hosts: ['speedcurve.com'],
  cookies: [{ name: 'lux_uid', purpose: 'Joins the pages of one visit.', days: 1 }],
  storage: [],
  globals: ['LUX'],
  privacyPolicy: 'https://www.speedcurve.com/terms/',
};
