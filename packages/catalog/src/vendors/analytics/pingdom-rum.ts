import type { Vendor } from '../../vendor-entry.ts';

/** Pingdom Real User Monitoring. */
export const pingdomRum: Vendor = {
  id: 'pingdom-rum',
  name: 'Pingdom RUM',
  company: 'SolarWinds Worldwide, LLC, USA',
  category: 'analytics',
  purpose: 'Measures how fast pages load for their visitors.',
  receives: ['IP address', 'pages visited', 'device and browser', 'faults and loading times'],
  hosts: ['pingdom.net'],
  cookies: [{ name: 'PRUM_EPISODES', purpose: 'Keeps when the page before was left.', days: 0 }],
  storage: [],
  privacyPolicy: 'https://www.solarwinds.com/legal/privacy',
};
