import type { Vendor } from '../../vendor-entry.ts';

/** Connatix: video player with ads. */
export const connatix: Vendor = {
  id: 'connatix',
  name: 'Connatix',
  company: 'Connatix Native Exchange, Inc., USA',
  category: 'ads',
  purpose: 'Plays videos with ads and sells the ad space in them.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id', 'what is watched or heard'],
  hosts: ['connatix.com'],
  cookies: [{ name: 'cnx_userId', purpose: 'Recognises a browser to choose ads.', days: 30 }],
  storage: [],
  privacyPolicy: 'https://connatix.com/privacy-policy/',
};
