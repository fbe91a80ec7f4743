import type { Vendor } from '../../vendor-entry.ts';

/** KARTE. */
export const karte: Vendor = {
  id: 'karte',
  name: 'KARTE',
  company: 'PLAID, Inc., Japan',
  category: 'ads',
  purpose: 'Analyses visits as they happen, and shows messages and offers.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'what is viewed and bought'],
  hosts: ['karte.io'],
  cookies: [
    { name: 'krt.vis', purpose: 'Tells one visitor from another.', days: 400 },
    { name: 'krt*', purpose: 'Keeps which messages were shown.', days: 400 },
  ],
  storage: [],
  globals: ['krt'],
  privacyPolicy: 'https://plaid.co.jp/',
};
