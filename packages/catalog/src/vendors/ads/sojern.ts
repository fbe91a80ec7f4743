import type { Vendor } from '../../vendor-entry.ts';

/** Sojern. */
export const sojern: Vendor = {
  id: 'sojern',
  name: 'Sojern',
  company: 'Sojern, Inc., USA',
  category: 'ads',
  purpose: 'Chooses travel ads by what was searched for and booked.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'an advertising id',
    'what is searched for',
    'what is bought',
  ],
  hosts: ['sojern.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.sojern.com/privacy/privacy-policy/',
};
