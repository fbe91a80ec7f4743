import type { Vendor } from '../../vendor-entry.ts';

/** Files of sites that are built with Squarespace. */
export const squarespace: Vendor = {
  id: 'squarespace',
  name: 'Squarespace',
  company: 'Squarespace Ireland Limited, Ireland',
  category: 'necessary',
  purpose: 'Delivers the pages and pictures of this site.',
  receives: ['IP address', 'device and browser'],
  hosts: ['squarespace.com', 'squarespace-cdn.com', 'sqspcdn.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.squarespace.com/privacy',
};
