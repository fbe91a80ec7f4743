import type { Vendor } from '../../vendor-entry.ts';

/** Smaato (SPX) by Verve: ad exchange. */
export const smaato: Vendor = {
  id: 'smaato',
  name: 'Smaato',
  company: 'Smaato, Inc., USA',
  category: 'ads',
  purpose: 'Sells ad space of websites in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['smaato.net'],
  cookies: [{ name: 'SCM*', purpose: 'Matches ids between ad services.', days: 21, thirdParty: true }],
  storage: [],
  privacyPolicy: 'https://verve.com/product-privacy-policies/',
};
