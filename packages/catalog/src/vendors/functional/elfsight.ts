import type { Vendor } from '../../vendor-entry.ts';

/** Elfsight. */
export const elfsight: Vendor = {
  id: 'elfsight',
  name: 'Elfsight',
  company: 'Elfsight, Andorra',
  category: 'functional',
  purpose: 'Shows reviews, posts of social networks and other add-ons in the page.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['elfsight.com', 'elfsightcdn.com', 'elfsight.cloud'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://elfsight.com/privacy-policy/',
};
