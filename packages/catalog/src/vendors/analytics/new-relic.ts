import type { Vendor } from '../../vendor-entry.ts';

/** New Relic Browser. */
export const newRelic: Vendor = {
  id: 'new-relic',
  name: 'New Relic Browser',
  company: 'New Relic, Inc., USA',
  category: 'analytics',
  purpose: 'Measures how fast pages are and which faults occur.',
  receives: ['IP address', 'pages visited', 'device and browser', 'faults and loading times'],
  hosts: ['nr-data.net', 'js-agent.newrelic.com'],
  cookies: [],
  storage: [{ key: 'NRBA_SESSION*', area: 'local', purpose: 'Joins the pages of one visit.' }],
  globals: ['newrelic'],
  privacyPolicy: 'https://newrelic.com/termsandconditions/privacy',
};
