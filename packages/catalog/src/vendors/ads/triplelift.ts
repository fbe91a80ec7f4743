import type { Vendor } from '../../vendor-entry.ts';

/** TripleLift: exchange of native ads. */
export const triplelift: Vendor = {
  id: 'triplelift',
  name: 'TripleLift',
  company: 'TripleLift, Inc., USA',
  category: 'ads',
  purpose: 'Sells ad space that looks like the content around it.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['3lift.com'],
  cookies: [
    { name: 'tluid', purpose: 'Recognises a browser across websites.', days: 90, thirdParty: true },
    { name: 'tluidp', purpose: 'Recognises a browser across websites.', days: 90, thirdParty: true },
    { name: 'sync', purpose: 'Matches ids between ad services.', days: 90, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://triplelift.com/privacy/',
};
