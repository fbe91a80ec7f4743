import type { Vendor } from '../../vendor-entry.ts';

/** Comscore. */
export const comscore: Vendor = {
  id: 'comscore',
  name: 'Comscore',
  company: 'Comscore, Inc., USA',
  category: 'analytics',
  purpose: 'Estimates the audience of websites across the market.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['scorecardresearch.com'],
  cookies: [{ name: 'UID', purpose: 'Recognises a browser across websites.', days: 390, thirdParty: true }],
  storage: [],
  globals: ['COMSCORE'],
  privacyPolicy: 'https://www.scorecardresearch.com/privacy.aspx',
};
