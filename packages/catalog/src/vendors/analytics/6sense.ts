import type { Vendor } from '../../vendor-entry.ts';

/** 6sense. */
export const sixSense: Vendor = {
  id: '6sense',
  name: '6sense',
  company: '6Sense Insights, Inc., USA',
  category: 'analytics',
  purpose: 'Tells which companies visit this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['6sc.co', '6sense.com'],
  cookies: [
    { name: '_gd_visitor', purpose: 'Tells one visitor from another.', days: 400 },
    { name: '_gd_session', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: '_gd_svisitor', purpose: 'Tells one visitor from another.', days: 400 },
  ],
  storage: [],
  privacyPolicy: 'https://6sense.com/privacy-policy/',
};
