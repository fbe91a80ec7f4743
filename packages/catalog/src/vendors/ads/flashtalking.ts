import type { Vendor } from '../../vendor-entry.ts';

/** Flashtalking by Mediaocean: ad server. */
export const flashtalking: Vendor = {
  id: 'flashtalking',
  name: 'Flashtalking',
  company: 'Mediaocean, USA',
  category: 'ads',
  purpose: 'Delivers ads, fits them to the viewer and measures what they lead to.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['flashtalking.com'],
  cookies: [{ name: 'flashtalkingad1', purpose: 'Recognises a browser across websites.', days: 730, thirdParty: true }],
  storage: [],
  privacyPolicy: 'https://www.mediaocean.com/privacy-policy',
};
