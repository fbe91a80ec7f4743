import type { Vendor } from '../../vendor-entry.ts';

/**
 * Adagio: ad exchange and measurement of ad spaces.
 * @see https://docs.prebid.org/dev-docs/bidders/adagio.html
 */
export const adagio: Vendor = {
  id: 'adagio',
  name: 'Adagio',
  company: 'Onfocus SAS, France',
  category: 'ads',
  purpose: 'Measures ad spaces and sells them in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['4dex.io'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://adagio.io/privacy',
};
