import type { Vendor } from '../../vendor-entry.ts';

/** iAdvize. */
export const iadvize: Vendor = {
  id: 'iadvize',
  name: 'iAdvize',
  company: 'iAdvize SAS, France',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['iadvize.com'],
  cookies: [],
  storage: [],
  globals: ['iAdvize', 'iAdvizeInterface'],
  privacyPolicy: 'https://www.iadvize.com/en/privacy-policy',
};
