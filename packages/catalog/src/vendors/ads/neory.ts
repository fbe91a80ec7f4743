import type { Vendor } from '../../vendor-entry.ts';

/** NEORY Marketing Cloud. */
export const neory: Vendor = {
  id: 'neory',
  name: 'NEORY',
  company: 'NEORY GmbH, Germany',
  category: 'ads',
  purpose: 'Chooses ads by what was viewed, also on other websites.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['ad-srv.net'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.neory.com/privacy.html',
};
