import type { Vendor } from '../../vendor-entry.ts';

/** MarketOne by Hakuhodo DY ONE, once D.A.Consortium: buying of ads. */
export const hakuhodoDyOne: Vendor = {
  id: 'hakuhodo-dy-one',
  name: 'Hakuhodo DY ONE (MarketOne)',
  company: 'Hakuhodo DY ONE, Inc., Japan',
  category: 'ads',
  purpose: 'Buys ad space for advertisers and chooses whom to show the ads.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['impact-ad.jp'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.hakuhodody-one.co.jp/en/policies/privacy.html',
};
