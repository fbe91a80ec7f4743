import type { Vendor } from '../../vendor-entry.ts';

/** AB Tasty. */
export const abTasty: Vendor = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  company: 'AB Tasty SAS, France',
  category: 'analytics',
  purpose: 'Tries out variants of pages and measures which works better.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['abtasty.com', 'd1447tq2m68ekg.cloudfront.net'],
  cookies: [
    { name: 'ABTasty', purpose: 'Tells one visitor from another, and keeps which variants are shown.', days: 396 },
    { name: 'ABTastySession', purpose: 'Joins the pages of one visit.', days: 1 },
  ],
  storage: [],
  globals: ['ABTasty'],
  privacyPolicy: 'https://www.abtasty.com/privacy-policy/',
};
