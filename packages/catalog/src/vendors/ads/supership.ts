import type { Vendor } from '../../vendor-entry.ts';

/** Supership (Ad Generation): ad exchange. */
export const supership: Vendor = {
  id: 'supership',
  name: 'Supership',
  company: 'Supership Inc., Japan',
  category: 'ads',
  purpose: 'Sells ad space of websites in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['socdm.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://supership.jp/privacy/',
};
