import type { Vendor } from '../../vendor-entry.ts';

/** Leadinfo. */
export const leadinfo: Vendor = {
  id: 'leadinfo',
  name: 'Leadinfo',
  company: 'Leadinfo B.V., Netherlands',
  category: 'analytics',
  purpose: 'Tells which companies visit this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['leadinfo.net', 'leadinfo.com'],
  cookies: [
    { name: '_li_id*', purpose: 'Tells one visitor from another.', days: 365 },
    { name: '_li_ses*', purpose: 'Joins the pages of one visit.', days: 365 },
  ],
  storage: [],
  globals: ['leadinfo'],
  privacyPolicy: 'https://www.leadinfo.com/en/privacy/',
};
