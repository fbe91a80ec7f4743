import type { Vendor } from '../../vendor-entry.ts';

/** Help Scout. */
export const helpScout: Vendor = {
  id: 'help-scout',
  name: 'Help Scout',
  company: 'Help Scout PBC, USA',
  category: 'support',
  purpose: 'Offers help and a chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['helpscout.net'],
  cookies: [],
  storage: [],
  globals: ['Beacon'],
  privacyPolicy: 'https://www.helpscout.com/company/legal/privacy/',
};
