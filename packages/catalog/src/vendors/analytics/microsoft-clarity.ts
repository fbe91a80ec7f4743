import type { Vendor } from '../../vendor-entry.ts';

/**
 * Microsoft Clarity.
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list
 */
export const microsoftClarity: Vendor = {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  company: 'Microsoft Corporation, USA',
  category: 'analytics',
  purpose: 'Records how pages are used, so that the site can replay visits and see where people click.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['clarity.ms', 'c.bing.com'],
  cookies: [
    { name: '_clck', purpose: 'Recognises a visitor.', days: 365 },
    { name: '_clsk', purpose: 'Joins the pages of one visit into one recording.', days: 1 },
    { name: 'CLID', purpose: 'Keeps when Clarity first saw the browser on any website.', days: 365, thirdParty: true },
    { name: 'ANONCHK', purpose: 'Tells whether an id for ads is used.', days: 1, thirdParty: true },
    { name: 'MR', purpose: 'Tells whether an id is due for renewal.', days: 7, thirdParty: true },
    { name: 'MUID', purpose: 'Recognises a browser across Microsoft’s websites.', days: 390, thirdParty: true },
    { name: 'SM', purpose: 'Passes an id between Microsoft’s websites.', days: 0, thirdParty: true },
  ],
  storage: [{ key: '_cltk', area: 'session', purpose: 'Joins the pages of one tab.' }],
  globals: ['clarity'],
  optOut: 'https://account.microsoft.com/privacy/ad-settings',
  privacyPolicy: 'https://www.microsoft.com/privacy/privacystatement',
};
