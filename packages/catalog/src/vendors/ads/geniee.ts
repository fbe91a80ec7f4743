import type { Vendor } from '../../vendor-entry.ts';

/** GENIEE SSP: ad exchange. */
export const geniee: Vendor = {
  id: 'geniee',
  name: 'GENIEE SSP',
  company: 'Geniee, Inc., Japan',
  category: 'ads',
  purpose: 'Sells ad space of websites in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['genieessp.jp', 'genieesspv.jp', 'gssprt.jp', 'href.asia'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://en.geniee.co.jp/privacy/',
};
