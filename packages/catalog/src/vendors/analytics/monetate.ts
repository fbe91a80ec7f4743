import type { Vendor } from '../../vendor-entry.ts';

/** Monetate. */
export const monetate: Vendor = {
  id: 'monetate',
  name: 'Monetate',
  company: 'Monetate, Inc., USA',
  category: 'analytics',
  purpose: 'Tries out variants of pages, and chooses content for each visitor.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'what is viewed and bought'],
  hosts: ['monetate.net'],
  cookies: [
    { name: 'mt.v', purpose: 'Tells one visitor from another.', days: 400 },
    { name: 'mt.deviceId', purpose: 'Tells one browser from another.', days: 400 },
    { name: 'mt.sc', purpose: 'Joins the pages of one visit.', days: 1 },
  ],
  storage: [],
  privacyPolicy: 'https://www.monetate.com/website-privacy-policy',
};
