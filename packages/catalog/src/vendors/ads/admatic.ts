import type { Vendor } from '../../vendor-entry.ts';

/** AdMatic: ad exchange. */
export const admatic: Vendor = {
  id: 'admatic',
  name: 'AdMatic',
  company: 'AdMatic, Turkey',
  category: 'ads',
  purpose: 'Sells ad space of websites in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['admatic.com.tr'],
  cookies: [
    { name: '__adm_ui', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: '__adm_uiex', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: '__adm_usyncc', purpose: 'Matches ids between ad services.', days: 5, thirdParty: true },
    { name: 'uids', purpose: 'Matches ids between ad services.', days: 90, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://www.admatic.com.tr/',
};
