import type { Vendor } from '../../vendor-entry.ts';

/** TVSquared by Innovid: measurement of ads on television. */
export const tvsquared: Vendor = {
  id: 'tvsquared',
  name: 'TVSquared',
  company: 'Innovid, USA',
  category: 'ads',
  purpose: 'Measures which ads on television lead to a visit.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['tvsquared.com'],
  cookies: [{ name: '_tq_id.*', purpose: 'Tells one visitor from another.', days: 730 }],
  storage: [],
  privacyPolicy: 'https://www.innovid.com/privacy-policy',
};
