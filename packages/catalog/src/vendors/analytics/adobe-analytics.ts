import type { Vendor } from '../../vendor-entry.ts';

/**
 * Adobe Analytics.
 * @see https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics
 */
export const adobeAnalytics: Vendor = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  company: 'Adobe Systems Software Ireland Ltd., Ireland',
  category: 'analytics',
  purpose: 'Counts visits and shows which pages and functions are used.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['omtrdc.net', '2o7.net', 'demdex.net', 'adobedc.net', 'adobedtm.com'],
  cookies: [
    { name: 'AMCV_*', purpose: 'Tells one visitor from another.', days: 400 },
    { name: 'AMCVS_*', purpose: 'Tells that a visit has begun.', days: 0 },
    { name: 'kndctr_*', purpose: 'Tells one visitor from another.', days: 390 },
    { name: 's_vi', purpose: 'Tells one visitor from another.', days: 400 },
    { name: 's_fid', purpose: 'Tells one visitor from another where other cookies are blocked.', days: 400 },
    { name: 's_ecid', purpose: 'Tells one visitor from another.', days: 400 },
    { name: 's_cc', purpose: 'Tests whether the browser takes cookies.', days: 0 },
    { name: 's_sq', purpose: 'Keeps which link was clicked last.', days: 0 },
    { name: 'demdex', purpose: 'Recognises a browser across websites.', days: 180, thirdParty: true },
  ],
  storage: [],
  globals: ['_satellite', 'alloy'],
  optOut: 'https://www.adobe.com/privacy/opt-out.html',
  privacyPolicy: 'https://www.adobe.com/privacy/policy.html',
};
