import type { Vendor } from '../../vendor-entry.ts';

/** Synacor, once Technorati Media: ad exchange. */
export const synacor: Vendor = {
  id: 'synacor',
  name: 'Synacor',
  company: 'Synacor, Inc., USA',
  category: 'ads',
  purpose: 'Sells ad space of websites in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['technoratimedia.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.synacor.com/privacy-policy/',
};
