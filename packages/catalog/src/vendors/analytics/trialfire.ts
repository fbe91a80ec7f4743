import type { Vendor } from '../../vendor-entry.ts';

/** Trialfire. */
export const trialfire: Vendor = {
  id: 'trialfire',
  name: 'Trialfire',
  company: 'Trialfire Inc., Canada',
  category: 'analytics',
  purpose: 'Follows visits across websites and forms, to tell which ads lead to sales.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['trialfire.com'],
  cookies: [
    { name: 'tfID00', purpose: 'Tells one visitor from another.', days: 730 },
    { name: '_tf_s', purpose: 'Joins the pages of one visit.', days: 1 },
  ],
  storage: [],
  globals: ['Trialfire'],
  privacyPolicy: 'https://trialfire.com/',
};
