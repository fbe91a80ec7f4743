import type { Vendor } from '../../vendor-entry.ts';

/** Chartbeat. */
export const chartbeat: Vendor = {
  id: 'chartbeat',
  name: 'Chartbeat',
  company: 'Chartbeat, Inc., USA',
  category: 'analytics',
  purpose: 'Shows what is being read at this moment.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['chartbeat.com', 'chartbeat.net'],
  cookies: [
    { name: '_cb', purpose: 'Tells one visitor from another.', days: 390 },
    { name: '_cb_ls', purpose: 'Tells whether a visitor was here before.', days: 390 },
    { name: '_cb_svref', purpose: 'Keeps where the visitor came from.', days: 1 },
    { name: '_chartbeat2', purpose: 'Counts visits.', days: 390 },
  ],
  storage: [{ key: '_cb*', area: 'local', purpose: 'Tells one visitor from another.' }],
  globals: ['pSUPERFLY'],
  optOut: 'https://static.chartbeat.com/opt-out.html',
  privacyPolicy: 'https://chartbeat.com/privacy/',
};
