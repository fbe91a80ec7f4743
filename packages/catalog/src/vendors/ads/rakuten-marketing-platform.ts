import type { Vendor } from '../../vendor-entry.ts';

/** Rakuten Marketing Platform: ads of Rakuten in Japan. */
export const rakutenMarketingPlatform: Vendor = {
  id: 'rakuten-marketing-platform',
  name: 'Rakuten Marketing Platform',
  company: 'Rakuten Group, Inc., Japan',
  category: 'ads',
  purpose: 'Measures which ads of Rakuten lead to a visit or an order.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['rmp.rakuten.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://privacy.rakuten.co.jp/english/',
};
