import type { Vendor } from '../../vendor-entry.ts';

/** AdsWizz: ads in audio streams and podcasts. */
export const adswizz: Vendor = {
  id: 'adswizz',
  name: 'AdsWizz',
  company: 'AdsWizz, Inc., USA',
  category: 'ads',
  purpose: 'Chooses ads in audio and measures who hears them.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id', 'what is watched or heard'],
  hosts: ['adswizz.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.adswizz.com/our-privacy-policy/',
};
