import type { Vendor } from '../../vendor-entry.ts';

/** Pure Chat. */
export const purechat: Vendor = {
  id: 'purechat',
  name: 'Pure Chat',
  company: 'Pure Chat, Inc., USA',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['purechat.com'],
  cookies: [],
  storage: [],
  globals: ['purechatApi'],
  privacyPolicy: 'https://www.purechat.com/privacy',
};
