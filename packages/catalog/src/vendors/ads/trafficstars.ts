import type { Vendor } from '../../vendor-entry.ts';

/** TrafficStars: ad network. */
export const trafficstars: Vendor = {
  id: 'trafficstars',
  name: 'TrafficStars',
  company: 'Traffic Stars Ltd., Cyprus',
  category: 'ads',
  purpose: 'Chooses and delivers ads, many of them for adult content.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['trafficstars.com', 'tsyndicate.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://trafficstars.com/cookies',
};
