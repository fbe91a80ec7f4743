import type { Vendor } from '../../vendor-entry.ts';

/** Crimtan: buying of ads. */
export const crimtan: Vendor = {
  id: 'crimtan',
  name: 'Crimtan',
  company: 'Crimtan Holdings Ltd., United Kingdom',
  category: 'ads',
  purpose: 'Buys ad space for advertisers and chooses whom to show the ads.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['ctnsnet.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://crimtan.com/privacy/',
};
