import type { Vendor } from '../../vendor-entry.ts';

/** Demandbase. */
export const demandbase: Vendor = {
  id: 'demandbase',
  name: 'Demandbase',
  company: 'Demandbase, Inc., USA',
  category: 'ads',
  purpose: 'Finds out which company a visitor works for, and chooses ads for it.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['demandbase.com', 'company-target.com'],
  cookies: [
    { name: 'tuuid', purpose: 'Recognises a browser across websites.', days: 730, thirdParty: true },
    { name: 'tuuid_lu', purpose: 'Keeps when the browser was last seen.', days: 730, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://www.demandbase.com/privacy-policy/',
};
