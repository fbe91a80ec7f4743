import type { Vendor } from '../../vendor-entry.ts';

/** Sovrn, once Lijit: ad exchange. */
export const sovrn: Vendor = {
  id: 'sovrn',
  name: 'Sovrn',
  company: 'Sovrn Holdings, Inc., USA',
  category: 'ads',
  purpose: 'Sells ad space of websites in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['lijit.com', 'd3pkae9owd2lcf.cloudfront.net'],
  cookies: [
    { name: 'ljt_reader', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'ljtrtb', purpose: 'Matches ids between ad services.', days: 365, thirdParty: true },
    { name: '_ljtrtb_*', purpose: 'Matches ids between ad services.', days: 365, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://www.sovrn.com/sovrn-privacy/',
};
