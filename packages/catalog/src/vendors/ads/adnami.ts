import type { Vendor } from '../../vendor-entry.ts';

/** Adnami: formats of large ads. */
export const adnami: Vendor = {
  id: 'adnami',
  name: 'Adnami',
  company: 'Adnami ApS, Denmark',
  category: 'ads',
  purpose: 'Shows large ads that change the look of the page.',
  receives: ['IP address', 'pages visited', 'device and browser'],
  hosts: ['adnami.io'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.adnami.io/privacy',
};
