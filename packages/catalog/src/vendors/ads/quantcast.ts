import type { Vendor } from '../../vendor-entry.ts';

/** Quantcast Measure. */
export const quantcast: Vendor = {
  id: 'quantcast',
  name: 'Quantcast Measure',
  company: 'Quantcast International Ltd., Ireland',
  category: 'ads',
  purpose: 'Estimates the audience of this site and chooses ads for it.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['quantserve.com', 'quantcount.com'],
  cookies: [
    { name: '__qca', purpose: 'Recognises a visitor.', days: 390 },
    { name: 'mc', purpose: 'Recognises a browser across websites.', days: 390, thirdParty: true },
  ],
  storage: [],
  optOut: 'https://www.quantcast.com/opt-out/',
  privacyPolicy: 'https://www.quantcast.com/privacy/',
};
