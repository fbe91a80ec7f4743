import type { Vendor } from '../../vendor-entry.ts';

/** Tidio. */
export const tidio: Vendor = {
  id: 'tidio',
  name: 'Tidio',
  company: 'Tidio LLC, USA',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['tidio.co', 'tidiochat.com'],
  cookies: [],
  storage: [{ key: 'tidio_state_*', area: 'local', purpose: 'Keeps the chat’s state.' }],
  globals: ['tidioChatApi'],
  privacyPolicy: 'https://www.tidio.com/privacy-policy/',
};
