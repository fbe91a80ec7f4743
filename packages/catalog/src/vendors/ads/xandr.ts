import type { Vendor } from '../../vendor-entry.ts';

/** Microsoft Monetize (Xandr). */
export const xandr: Vendor = {
  id: 'xandr',
  name: 'Microsoft Monetize (Xandr)',
  company: 'Microsoft Corporation, USA',
  category: 'ads',
  purpose: 'Sells ad space and chooses the ads that are shown in it.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['adnxs.com', 'adnxs-simple.com'],
  cookies: [
    { name: 'uuid2', purpose: 'Recognises a browser across websites.', days: 90, thirdParty: true },
    { name: 'anj', purpose: 'Matches ids between ad services.', days: 90, thirdParty: true },
    { name: 'XANDR_PANID', purpose: 'Recognises a browser across websites.', days: 90, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://www.microsoft.com/privacy/privacystatement',
};
