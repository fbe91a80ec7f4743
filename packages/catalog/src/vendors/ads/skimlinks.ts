import type { Vendor } from '../../vendor-entry.ts';

/** Skimlinks: paid links to shops. */
export const skimlinks: Vendor = {
  id: 'skimlinks',
  name: 'Skimlinks',
  company: 'Skimbit Ltd., United Kingdom',
  category: 'ads',
  purpose: 'Turns links to shops into paid links and counts the orders they lead to.',
  receives: ['IP address', 'pages visited', 'device and browser', 'links that are clicked', 'an advertising id'],
  hosts: ['skimresources.com', 'skimresources.net', 'redirectingat.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://skimlinks.com/privacy-policy/',
};
