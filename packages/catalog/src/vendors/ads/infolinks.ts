import type { Vendor } from '../../vendor-entry.ts';

/** Infolinks: ads in the text. */
export const infolinks: Vendor = {
  id: 'infolinks',
  name: 'Infolinks',
  company: 'Infolinks, USA',
  category: 'ads',
  purpose: 'Places ads in and around the text of the page.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['infolinks.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.infolinks.com/privacy-policy/',
};
