import type { Vendor } from '../../vendor-entry.ts';

/** Kargo. */
export const kargo: Vendor = {
  id: 'kargo',
  name: 'Kargo',
  company: 'Kargo Global, LLC, USA',
  category: 'ads',
  purpose: 'Sells ad space and chooses the ads that are shown in it.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['kargo.com'],
  cookies: [],
  storage: [{ key: 'krg_crb', area: 'local', purpose: 'Recognises a browser across websites.' }],
  privacyPolicy: 'https://www.kargo.com/privacy/',
};
