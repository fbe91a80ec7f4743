import type { Vendor } from '../../vendor-entry.ts';

/** Treasure Data’s JavaScript SDK. */
export const treasureData: Vendor = {
  id: 'treasure-data',
  name: 'Treasure Data',
  company: 'Treasure Data, Inc., USA',
  category: 'analytics',
  purpose: 'Gathers visits in a customer database, to form groups of visitors.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['treasuredata.com'],
  cookies: [
    { name: '_td', purpose: 'Tells one visitor from another.', days: 730 },
    { name: '_td_global', purpose: 'Keeps an id that is shared between websites.', days: 1 },
    { name: '_td_ssc_id', purpose: 'Tells one visitor from another.', days: 400 },
    { name: '__td_signed', purpose: 'Tells whether data that names the visitor may be sent.', days: 730 },
  ],
  storage: [],
  globals: ['Treasure'],
  privacyPolicy: 'https://www.treasuredata.com/privacy/',
};
