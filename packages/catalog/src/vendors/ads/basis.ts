import type { Vendor } from '../../vendor-entry.ts';

/** Basis, once SiteScout by Centro: buying of ads. */
export const basis: Vendor = {
  id: 'basis',
  name: 'Basis',
  company: 'Basis Global Technologies, Inc., USA',
  category: 'ads',
  purpose: 'Buys ad space for advertisers and chooses whom to show the ads.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['basis.net', 'sitescout.com', 'pixel.ad'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://basis.com/privacy-policy',
};
