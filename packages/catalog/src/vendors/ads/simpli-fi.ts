import type { Vendor } from '../../vendor-entry.ts';

/** Simpli.fi: buying of ads. */
export const simpliFi: Vendor = {
  id: 'simpli-fi',
  name: 'Simpli.fi',
  company: 'Simpli.fi, USA',
  category: 'ads',
  purpose: 'Buys ad space for advertisers and chooses whom to show the ads.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['simpli.fi'],
  cookies: [{ name: 'suid', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true }],
  storage: [],
  privacyPolicy: 'https://simpli.fi/simpli-fi-services-privacy-policy/',
};
