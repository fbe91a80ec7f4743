import type { Vendor } from '../../vendor-entry.ts';

/** MicroAd: ad exchange and buying of ads. */
export const microad: Vendor = {
  id: 'microad',
  name: 'MicroAd',
  company: 'MicroAd, Inc., Japan',
  category: 'ads',
  purpose: 'Sells ad space of websites in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['microad.jp'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.microad.co.jp/utility/privacy.php',
};
