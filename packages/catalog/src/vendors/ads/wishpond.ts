import type { Vendor } from '../../vendor-entry.ts';

/** Wishpond. */
export const wishpond: Vendor = {
  id: 'wishpond',
  name: 'Wishpond',
  company: 'Wishpond Technologies Ltd., Canada',
  category: 'ads',
  purpose: 'Shows pop-ups, forms and contests, and links visits to contacts.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'what is typed into forms'],
  hosts: ['wishpond.com', 'wishpond.net'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://corp.wishpond.com/privacy-policy/',
};
