import type { Vendor } from '../../vendor-entry.ts';

/** fluct: ad exchange. */
export const fluct: Vendor = {
  id: 'fluct',
  name: 'fluct',
  company: 'fluct, Inc., Japan',
  category: 'ads',
  purpose: 'Sells ad space of websites in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['adingo.jp'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://corp.fluct.jp/privacy/',
};
