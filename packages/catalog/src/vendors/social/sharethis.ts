import type { Vendor } from '../../vendor-entry.ts';

/** ShareThis. */
export const sharethis: Vendor = {
  id: 'sharethis',
  name: 'ShareThis',
  company: 'ShareThis, Inc., USA',
  category: 'social',
  purpose: 'Shows buttons to share the page, and gathers data for ads.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['sharethis.com'],
  cookies: [
    { name: 'fpestid', purpose: 'Recognises a browser.', days: 390 },
    { name: '__stid', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://sharethis.com/privacy/',
};
