import type { Vendor } from '../../vendor-entry.ts';

/** Gorgias. */
export const gorgias: Vendor = {
  id: 'gorgias',
  name: 'Gorgias',
  company: 'Gorgias Inc., USA',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['gorgias.chat', 'gorgias.io', 'gorgias.com'],
  cookies: [],
  storage: [{ key: 'gorgias.*', area: 'local', purpose: 'Keeps the chat’s state.' }],
  globals: ['GorgiasChat'],
  privacyPolicy: 'https://www.gorgias.com/legal/privacy',
};
