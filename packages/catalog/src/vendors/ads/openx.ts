import type { Vendor } from '../../vendor-entry.ts';

/** OpenX: ad exchange. */
export const openx: Vendor = {
  id: 'openx',
  name: 'OpenX',
  company: 'OpenX Technologies, Inc., USA',
  category: 'ads',
  purpose: 'Sells ad space of websites in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['openx.net', 'openxcdn.net', 'openxadexchange.com', 'servedbyopenx.com', 'deliverimp.com', 'jump-time.net'],
  cookies: [
    { name: 'i', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'pd', purpose: 'Matches ids between ad services.', days: 15, thirdParty: true },
    { name: 'univ_id', purpose: 'Matches ids between ad services.', days: 3, thirdParty: true },
  ],
  storage: [],
  // https://github.com/prebid/Prebid.js/blob/master/metadata/modules/openxBidAdapter.json
  iab: 69,
  privacyPolicy: 'https://www.openx.com/legal/privacy-policy/',
};
