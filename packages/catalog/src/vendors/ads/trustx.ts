import type { Vendor } from '../../vendor-entry.ts';

/** TrustX: ad exchange of publishers. */
export const trustx: Vendor = {
  id: 'trustx',
  name: 'TrustX',
  company: 'TrustX, USA',
  category: 'ads',
  purpose: 'Sells ad space of websites in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['trustx.org'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://trustx.org/privacy-policy/',
};
