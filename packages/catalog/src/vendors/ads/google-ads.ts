import type { Vendor } from '../../vendor-entry.ts';

/**
 * Google Ads, with the Campaign Manager tags (`DC-`) that share its script and cookies.
 * @see https://business.safety.google/adscookies/
 */
export const googleAds: Vendor = {
  id: 'google-ads',
  name: 'Google Ads',
  company: 'Google Ireland Ltd., Ireland',
  category: 'ads',
  purpose: 'Measures which ads lead to a visit or an order, and shows ads again to people who were here.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: [
    'googletagmanager.com/gtag/js?id=AW-',
    'googletagmanager.com/gtag/js?id=DC-',
    'googletagmanager.com/gtag/destination?id=AW-',
    'googleadservices.com',
    'doubleclick.net',
    'google.com/pagead',
    'google.com/ccm',
    'google.com/rmkt',
    'google.com/ads',
    'google.com/measurement/conversion',
    'pagead2.googlesyndication.com/ccm',
    'pagead2.googlesyndication.com/pagead/landing',
  ],
  cookies: [
    { name: '_gcl_au', purpose: 'Links a visit to an ad before a click is known.', days: 90 },
    { name: '_gcl_aw', purpose: 'Keeps which ad was clicked.', days: 90 },
    { name: '_gcl_*', purpose: 'Keeps which ad of a Google product was clicked.', days: 90 },
    { name: '_gac_*', purpose: 'Keeps the campaign that led to the visit.', days: 90 },
    { name: 'FPAU', purpose: 'Links a visit to an ad, set through the site’s own server.', days: 90 },
    { name: 'FPGCL*', purpose: 'Keeps which ad was clicked, set through the site’s own server.', days: 90 },
    {
      name: 'IDE',
      purpose: 'Recognises a browser across websites to choose and measure ads.',
      days: 390,
      thirdParty: true,
    },
    { name: 'DSID', purpose: 'Links a signed-in Google account to ads on other websites.', days: 14, thirdParty: true },
    { name: 'test_cookie', purpose: 'Tests whether the browser takes cookies.', days: 1, thirdParty: true },
    { name: 'ar_debug', purpose: 'Finds faults in the measurement of ads.', days: 90, thirdParty: true },
    {
      name: 'NID',
      purpose: 'Keeps preferences and chooses ads in Google’s own services.',
      days: 183,
      thirdParty: true,
    },
  ],
  storage: [{ key: '_gcl_ls', area: 'local', purpose: 'Keeps which ad was clicked.' }],
  globals: ['google_trackConversion'],
  // https://support.google.com/admanager/answer/9805023
  iab: 755,
  optOut: 'https://myadcenter.google.com/',
  privacyPolicy: 'https://policies.google.com/privacy',
};
