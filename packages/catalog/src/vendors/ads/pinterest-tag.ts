import type { Vendor } from '../../vendor-entry.ts';

/**
 * Pinterest Tag.
 * @see https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies
 */
export const pinterestTag: Vendor = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  company: 'Pinterest Europe Ltd., Ireland',
  category: 'ads',
  purpose: 'Measures which ads on Pinterest lead to a visit or an order.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['ct.pinterest.com', 's.pinimg.com/ct'],
  cookies: [
    { name: '_pin_unauth', purpose: 'Recognises a browser that is not signed in to Pinterest.', days: 365 },
    { name: '_epik', purpose: 'Keeps which ad on Pinterest was clicked.', days: 365 },
    { name: '_derived_epik', purpose: 'Keeps which ad on Pinterest was clicked.', days: 365 },
    { name: '_pinterest_ct_ua', purpose: 'Recognises a browser to measure ads.', days: 365, thirdParty: true },
  ],
  storage: [],
  globals: ['pintrk'],
  optOut: 'https://help.pinterest.com/en/article/personalization-and-data',
  privacyPolicy: 'https://policy.pinterest.com/privacy-policy',
};
