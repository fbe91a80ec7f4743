import type { Vendor } from '../../vendor-entry.ts';

/** Undertone by Perion: formats of large ads. */
export const undertone: Vendor = {
  id: 'undertone',
  name: 'Undertone',
  company: 'Intercept Interactive, Inc., USA',
  category: 'ads',
  purpose: 'Shows large ads that stand over or beside the page.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['undertone.com'],
  cookies: [
    { name: 'UTID', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'UTID_ENC', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'UID_EXT_*', purpose: 'Matches ids between ad services.', days: 365, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://www.perion.com/privacy-policy/',
};
