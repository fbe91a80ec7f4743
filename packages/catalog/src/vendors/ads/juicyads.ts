import type { Vendor } from '../../vendor-entry.ts';

/** JuicyAds: ad network for adult websites. */
export const juicyads: Vendor = {
  id: 'juicyads',
  name: 'JuicyAds',
  company: 'Tiger Media, Inc., Canada',
  category: 'ads',
  purpose: 'Chooses and delivers ads, many of them for adult content.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['juicyads.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://tigermedia.ca/terms-privacy/',
};
