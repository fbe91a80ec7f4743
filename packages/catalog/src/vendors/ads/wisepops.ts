import type { Vendor } from '../../vendor-entry.ts';

/** Wisepops. */
export const wisepops: Vendor = {
  id: 'wisepops',
  name: 'Wisepops',
  company: 'Wisepops SAS, France',
  category: 'ads',
  purpose: 'Shows offers that fit what a visitor has done.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['wisepops.com', 'wisepops.net'],
  cookies: [{ name: 'wisepops*', purpose: 'Keeps which offers a visitor has seen.', days: 365 }],
  storage: [],
  globals: ['wisepops'],
  privacyPolicy: 'https://wisepops.com/privacy',
};
