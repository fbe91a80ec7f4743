import type { Vendor } from '../../vendor-entry.ts';

/** CallTrackingMetrics. */
export const calltrackingmetrics: Vendor = {
  id: 'calltrackingmetrics',
  name: 'CallTrackingMetrics',
  company: 'CallTrackingMetrics, LLC, USA',
  category: 'analytics',
  purpose: 'Shows each visitor a telephone number of their own, to tell which page or ad led to a call.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'telephone calls to the numbers shown',
  ],
  hosts: ['tctm.co'],
  cookies: [{ name: '__ctmid', purpose: 'Tells one visitor from another.', days: 30 }],
  storage: [],
  globals: ['__ctm'],
  privacyPolicy: 'https://www.calltrackingmetrics.com/legal/privacy',
};
