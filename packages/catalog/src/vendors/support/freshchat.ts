import type { Vendor } from '../../vendor-entry.ts';

/** Freshchat. */
export const freshchat: Vendor = {
  id: 'freshchat',
  name: 'Freshchat',
  company: 'Freshworks Inc., USA',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['freshchat.com', 'freshworksapi.com', 'fw-cdn.com'],
  cookies: [],
  storage: [],
  globals: ['fcWidget'],
  privacyPolicy: 'https://www.freshworks.com/privacy/',
};
