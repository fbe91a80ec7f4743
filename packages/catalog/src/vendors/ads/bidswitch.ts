import type { Vendor } from '../../vendor-entry.ts';

/** BidSwitch by IPONWEB: switchboard between ad exchanges. */
export const bidswitch: Vendor = {
  id: 'bidswitch',
  name: 'BidSwitch',
  company: 'BidSwitch GmbH, Germany',
  category: 'ads',
  purpose: 'Passes offers and bids for ad space between ad services.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['bidswitch.net', 'iponweb.net'],
  cookies: [{ name: 'tuuid', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true }],
  storage: [],
  privacyPolicy: 'https://www.bidswitch.com/privacy-policy/',
};
