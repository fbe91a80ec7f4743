import type { Vendor } from '../../vendor-entry.ts';

/** X Pixel. */
export const xPixel: Vendor = {
  id: 'x-pixel',
  name: 'X Pixel',
  company: 'X Internet Unlimited Company, Ireland',
  category: 'ads',
  purpose: 'Measures which ads on X lead to a visit, and shows ads there to people who were here.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['ads-twitter.com', 'analytics.twitter.com', 'analytics.x.com', 't.co/i/adsct', 't.co/1/i/adsct'],
  cookies: [
    { name: '_twpid', purpose: 'Recognises a browser to measure ads.', days: 390 },
    { name: '_twsid', purpose: 'Joins the pages of one visit.', days: 390 },
    { name: 'muc_ads', purpose: 'Recognises a browser to choose and measure ads.', days: 400, thirdParty: true },
    {
      name: 'personalization_id',
      purpose: 'Recognises a browser across websites to choose content and ads.',
      days: 400,
      thirdParty: true,
    },
  ],
  storage: [],
  globals: ['twq'],
  optOut: 'https://twitter.com/personalization',
  privacyPolicy: 'https://x.com/en/privacy',
};
