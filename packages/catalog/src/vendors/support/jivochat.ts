import type { Vendor } from '../../vendor-entry.ts';

/** JivoChat. */
export const jivochat: Vendor = {
  id: 'jivochat',
  name: 'JivoChat',
  company: 'Jivosite, Inc., USA',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['jivosite.com', 'jivochat.com'],
  cookies: [],
  storage: [{ key: 'jv_*', area: 'local', purpose: 'Keeps the chat’s state.' }],
  globals: ['jivo_api'],
  privacyPolicy: 'https://www.jivochat.com/privacy/',
};
