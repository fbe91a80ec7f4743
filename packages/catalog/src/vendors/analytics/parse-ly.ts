import type { Vendor } from '../../vendor-entry.ts';

/** Parse.ly. */
export const parseLy: Vendor = {
  id: 'parse-ly',
  name: 'Parse.ly',
  company: 'Automattic Inc., USA',
  category: 'analytics',
  purpose: 'Shows which articles are read, and for how long.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['parsely.com'],
  cookies: [
    { name: '_parsely_visitor', purpose: 'Tells one visitor from another.', days: 390 },
    { name: '_parsely_session', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: '_parsely_*', purpose: 'Keeps settings of the measurement.', days: 30 },
  ],
  storage: [],
  globals: ['PARSELY'],
  privacyPolicy: 'https://www.parse.ly/privacy-policy/',
};
