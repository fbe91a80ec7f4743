import type { Vendor } from '../../vendor-entry.ts';

/** Nielsen’s measurement of websites, video and ads. */
export const nielsen: Vendor = {
  id: 'nielsen',
  name: 'Nielsen Digital Measurement',
  company: 'The Nielsen Company (US), LLC, USA',
  category: 'analytics',
  purpose: 'Estimates the audience of websites and programmes across the market.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['imrworldwide.com'],
  cookies: [{ name: 'IMRID', purpose: 'Recognises a browser across websites.', days: 390, thirdParty: true }],
  storage: [],
  globals: ['NOLCMB'],
  privacyPolicy: 'https://www.nielsen.com/legal/privacy-principles/',
};
