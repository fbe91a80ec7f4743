import type { Vendor } from '../../vendor-entry.ts';

/** Revcontent. */
export const revcontent: Vendor = {
  id: 'revcontent',
  name: 'Revcontent',
  company: 'Revcontent, LLC, USA',
  category: 'ads',
  purpose: 'Shows paid links to other websites.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['revcontent.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.revcontent.com/privacy',
};
