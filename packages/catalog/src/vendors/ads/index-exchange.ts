import type { Vendor } from '../../vendor-entry.ts';

/** Index Exchange: ad exchange. */
export const indexExchange: Vendor = {
  id: 'index-exchange',
  name: 'Index Exchange',
  company: 'Index Exchange, Inc., Canada',
  category: 'ads',
  purpose: 'Sells ad space of websites in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['casalemedia.com', 'indexww.com'],
  cookies: [
    { name: 'CMID', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'CMPS', purpose: 'Matches ids between ad services.', days: 90, thirdParty: true },
    { name: 'CMPRO', purpose: 'Matches ids between ad services.', days: 90, thirdParty: true },
  ],
  storage: [
    { key: 'IXWRAPPER*', area: 'local', purpose: 'Keeps ids of the browser for ads.' },
    { key: 'ix_features', area: 'local', purpose: 'Keeps which tests are on.' },
  ],
  // https://github.com/prebid/Prebid.js/blob/master/metadata/modules/ixBidAdapter.json
  iab: 10,
  privacyPolicy: 'https://www.indexexchange.com/privacy/',
};
