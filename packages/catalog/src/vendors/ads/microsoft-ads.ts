import type { Vendor } from '../../vendor-entry.ts';

/**
 * Microsoft Advertising by Universal Event Tracking (UET).
 * @see https://help.ads.microsoft.com/#apex/ads/en/60119/1
 */
export const microsoftAds: Vendor = {
  id: 'microsoft-ads',
  name: 'Microsoft Advertising',
  company: 'Microsoft Corporation, USA',
  category: 'ads',
  purpose: 'Measures which ads on Bing and other Microsoft services lead to a visit or an order.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['bat.bing.com', 'bat.bing.net'],
  cookies: [
    { name: '_uetsid', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: '_uetvid', purpose: 'Recognises a browser across visits.', days: 390 },
    { name: '_uetmsclkid', purpose: 'Keeps which ad was clicked.', days: 90 },
    { name: 'MUID', purpose: 'Recognises a browser across Microsoft’s websites.', days: 390, thirdParty: true },
    { name: 'MR', purpose: 'Tells whether an id is due for renewal.', days: 7, thirdParty: true },
  ],
  storage: [
    { key: '_uetsid*', area: 'local', purpose: 'Joins the pages of one visit.' },
    { key: '_uetvid*', area: 'local', purpose: 'Recognises a browser across visits.' },
  ],
  optOut: 'https://account.microsoft.com/privacy/ad-settings',
  privacyPolicy: 'https://www.microsoft.com/privacy/privacystatement',
};
