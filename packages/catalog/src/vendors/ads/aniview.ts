import type { Vendor } from '../../vendor-entry.ts';

/** Aniview. */
export const aniview: Vendor = {
  id: 'aniview',
  name: 'Aniview',
  company: 'Aniview Ltd., Israel',
  category: 'ads',
  purpose: 'Plays video ads and sells the space for them.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['aniview.com'],
  cookies: [{ name: 'aniC', purpose: 'Limits how often an ad is shown, and chooses it.', days: 20, thirdParty: true }],
  storage: [],
  privacyPolicy: 'https://www.aniview.com/privacy-policy/',
};
