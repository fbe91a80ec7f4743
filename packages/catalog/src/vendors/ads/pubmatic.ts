import type { Vendor } from '../../vendor-entry.ts';

/** PubMatic: ad exchange. */
export const pubmatic: Vendor = {
  id: 'pubmatic',
  name: 'PubMatic',
  company: 'PubMatic, Inc., USA',
  category: 'ads',
  purpose: 'Sells ad space of websites in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['pubmatic.com'],
  cookies: [
    { name: 'KADUSERCOOKIE', purpose: 'Recognises a browser across websites.', days: 90, thirdParty: true },
    { name: 'PUBMDCID', purpose: 'Recognises a browser across websites.', days: 90, thirdParty: true },
    { name: 'KRTBCOOKIE_*', purpose: 'Matches ids between ad services.', days: 90, thirdParty: true },
    { name: 'SyncRTB*', purpose: 'Matches ids between ad services.', days: 90, thirdParty: true },
    { name: 'DPSync*', purpose: 'Matches ids between ad services.', days: 90, thirdParty: true },
    { name: 'PugT', purpose: 'Keeps when ids were last matched.', days: 30, thirdParty: true },
    { name: 'SPugT', purpose: 'Keeps when ids were last matched.', days: 30, thirdParty: true },
  ],
  storage: [],
  // https://github.com/prebid/Prebid.js/blob/master/metadata/modules/pubmaticBidAdapter.json
  iab: 76,
  optOut: 'https://pubmatic.com/legal/opt-out/',
  privacyPolicy: 'https://pubmatic.com/legal/privacy-policy/',
};
