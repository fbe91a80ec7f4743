import type { Vendor } from '../../vendor-entry.ts';

/** Adform: ad server, buying of ads, site tracking. */
export const adform: Vendor = {
  id: 'adform',
  name: 'Adform',
  company: 'Adform A/S, Denmark',
  category: 'ads',
  purpose: 'Delivers ads and measures which of them lead to an order.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id', 'what is viewed and bought'],
  hosts: ['adform.net', 'adformdsp.net'],
  cookies: [
    { name: 'adformfrpid', purpose: 'Recognises a browser to choose ads.', days: 30 },
    { name: 'uid', purpose: 'Recognises a browser across websites.', days: 60, thirdParty: true },
    { name: 'cid', purpose: 'Recognises a browser across websites.', days: 60, thirdParty: true },
    { name: 'C', purpose: 'Tells whether the browser takes cookies.', days: 60, thirdParty: true },
    { name: 'CM', purpose: 'Matches ids between ad services.', days: 1, thirdParty: true },
    { name: 'CM14', purpose: 'Matches ids between ad services.', days: 14, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://site.adform.com/privacy-center/overview',
};
