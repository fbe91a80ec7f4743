import type { Vendor } from '../../vendor-entry.ts';

/** Magnite, once Rubicon Project: ad exchange. */
export const magnite: Vendor = {
  id: 'magnite',
  name: 'Magnite',
  company: 'Magnite, Inc., USA',
  category: 'ads',
  purpose: 'Sells ad space of websites in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['rubiconproject.com', 'chango.com', 'fimserve.com'],
  cookies: [
    { name: 'khaos', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'khaos_p', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'audit', purpose: 'Keeps an answer to consent.', days: 365, thirdParty: true },
    { name: 'audit_p', purpose: 'Keeps an answer to consent.', days: 365, thirdParty: true },
    { name: 'put_*', purpose: 'Matches ids between ad services.', days: 30, thirdParty: true },
  ],
  storage: [],
  // https://github.com/prebid/Prebid.js/blob/master/metadata/modules/rubiconBidAdapter.json
  iab: 52,
  privacyPolicy: 'https://www.magnite.com/legal/advertising-platform-privacy-policy/',
};
