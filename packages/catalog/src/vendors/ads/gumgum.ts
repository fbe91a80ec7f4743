import type { Vendor } from '../../vendor-entry.ts';

/** GumGum: ads by context. */
export const gumgum: Vendor = {
  id: 'gumgum',
  name: 'GumGum',
  company: 'GumGum, Inc., USA',
  category: 'ads',
  purpose: 'Shows ads that fit the text and pictures of the page.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['gumgum.com'],
  cookies: [
    { name: 'vst', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'cs', purpose: 'Keeps an answer to consent.', days: 365, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://gumgum.com/privacy-policy',
};
