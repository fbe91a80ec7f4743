import type { Vendor } from '../../vendor-entry.ts';

/** Files of sites that are built with GoDaddy; its measurement is a vendor of its own. */
export const godaddy: Vendor = {
  id: 'godaddy',
  name: 'GoDaddy Websites',
  company: 'GoDaddy Operating Company, LLC, USA',
  category: 'necessary',
  purpose: 'Delivers the pages and pictures of this site.',
  receives: ['IP address', 'device and browser'],
  hosts: ['wsimg.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.godaddy.com/legal/agreements/privacy-policy',
};
