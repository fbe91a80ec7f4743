import type { Vendor } from '../../vendor-entry.ts';

/** Crisp. */
export const crisp: Vendor = {
  id: 'crisp',
  name: 'Crisp',
  company: 'Crisp IM SAS, France',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['crisp.chat'],
  cookies: [{ name: 'crisp-client/*', purpose: 'Recognises a returning visitor in the chat.', days: 180 }],
  storage: [{ key: 'crisp-client/*', area: 'local', purpose: 'Keeps the chat’s state.' }],
  globals: ['$crisp'],
  privacyPolicy: 'https://crisp.chat/en/privacy/',
};
