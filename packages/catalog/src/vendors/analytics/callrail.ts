import type { Vendor } from '../../vendor-entry.ts';

/** CallRail. */
export const callrail: Vendor = {
  id: 'callrail',
  name: 'CallRail',
  company: 'CallRail, Inc., USA',
  category: 'analytics',
  purpose: 'Shows each visitor a telephone number of their own, to tell which page or ad led to a call.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'telephone calls to the numbers shown',
  ],
  hosts: ['callrail.com'],
  cookies: [
    { name: 'calltrk_referrer', purpose: 'Keeps where the visitor came from.', days: 180 },
    { name: 'calltrk_landing', purpose: 'Keeps the first page of the visit.', days: 180 },
    { name: 'calltrk_session_id*', purpose: 'Tells one visitor from another.', days: 180 },
    { name: 'calltrk_fcid', purpose: 'Tells one visitor from another, to join calls and forms to visits.', days: 180 },
  ],
  storage: [],
  globals: ['CallTrk'],
  privacyPolicy: 'https://www.callrail.com/privacy',
};
