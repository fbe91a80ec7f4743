import type { Vendor } from '../../vendor-entry.ts';

/** Hybrid: buying of ads. */
export const hybrid: Vendor = {
  id: 'hybrid',
  name: 'Hybrid',
  company: 'Hybrid Adtech GmbH, Germany',
  category: 'ads',
  purpose: 'Buys ad space for advertisers and chooses whom to show the ads.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['hybrid.ai'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://hybrid.ai/privacy_policy/',
};
