import type { Vendor } from '../../vendor-entry.ts';

/** Sift. */
export const sift: Vendor = {
  id: 'sift',
  name: 'Sift',
  company: 'Sift Science, Inc., USA',
  category: 'necessary',
  purpose: 'Protects accounts and payments against fraud.',
  receives: ['IP address', 'pages visited', 'device and browser'],
  hosts: ['sift.com', 'siftscience.com'],
  cookies: [{ name: '__ssid', purpose: 'Recognises a browser, to protect against fraud.', days: 400 }],
  storage: [],
  privacyPolicy: 'https://sift.com/service-privacy',
};
