import type { Vendor } from '../../vendor-entry.ts';

/** The Trade Desk. */
export const theTradeDesk: Vendor = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  company: 'The Trade Desk, Inc., USA',
  category: 'ads',
  purpose: 'Buys ad space for advertisers and chooses whom to show the ads.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['adsrvr.org'],
  cookies: [
    { name: 'TDID', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'TDCPM', purpose: 'Matches ids between ad services.', days: 365, thirdParty: true },
  ],
  storage: [],
  globals: ['TTDUniversalPixelApi'],
  // https://github.com/prebid/Prebid.js/blob/master/metadata/modules/ttdBidAdapter.json
  iab: 21,
  optOut: 'https://www.adsrvr.org/',
  privacyPolicy: 'https://www.thetradedesk.com/us/privacy',
};
