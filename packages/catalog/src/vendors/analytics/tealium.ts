import type { Vendor } from '../../vendor-entry.ts';

/** Tealium iQ Tag Management, with the collectors of its customer database. */
export const tealium: Vendor = {
  id: 'tealium',
  name: 'Tealium',
  company: 'Tealium Inc., USA',
  category: 'analytics',
  purpose: 'Loads the other tags that the site has set up, and can pass visits on to them.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['tiqcdn.com', 'tealiumiq.com'],
  cookies: [
    { name: 'utag_main*', purpose: 'Tells one visitor from another, and counts visits and pages.', days: 365 },
    { name: 'CONSENTMGR', purpose: 'Keeps what the visitor agreed to.', days: 365 },
    { name: 'TEAL', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
  ],
  storage: [],
  globals: ['utag'],
  privacyPolicy: 'https://tealium.com/privacy-policy/',
};
