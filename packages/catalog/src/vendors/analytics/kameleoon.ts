import type { Vendor } from '../../vendor-entry.ts';

/** Kameleoon. */
export const kameleoon: Vendor = {
  id: 'kameleoon',
  name: 'Kameleoon',
  company: 'Kameleoon SAS, France',
  category: 'analytics',
  purpose: 'Tries out variants of pages, and chooses content for each visitor.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['kameleoon.com', 'kameleoon.eu', 'kameleoon.io'],
  cookies: [{ name: 'kameleoonVisitorCode', purpose: 'Tells one visitor from another.', days: 380 }],
  storage: [{ key: 'kameleoon*', area: 'local', purpose: 'Keeps visits and which variants are shown.' }],
  globals: ['Kameleoon'],
  privacyPolicy: 'https://www.kameleoon.com/en/privacy-policy',
};
