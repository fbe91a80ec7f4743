import type { Vendor } from '../../vendor-entry.ts';

/** Mediavine: ad management for publishers. */
export const mediavine: Vendor = {
  id: 'mediavine',
  name: 'Mediavine',
  company: 'Mediavine, Inc., USA',
  category: 'ads',
  purpose: 'Sells the site’s ad space and places the ads.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['mediavine.com'],
  cookies: [
    { name: 'mv_tokens', purpose: 'Matches ids between ad services.', days: 14, thirdParty: true },
    { name: 'am_tokens', purpose: 'Matches ids between ad services.', days: 14, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://www.mediavine.com/privacy-policy/',
};
