import type { Vendor } from '../../vendor-entry.ts';

/** Chatwoot. */
export const chatwoot: Vendor = {
  id: 'chatwoot',
  name: 'Chatwoot',
  company: 'Chatwoot, Inc., USA',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['chatwoot.com'],
  cookies: [
    { name: 'cw_conversation', purpose: 'Keeps the chat open for a returning visitor.', days: 365 },
    { name: 'cw_user_*', purpose: 'Keeps a signed-in visitor’s chats.', days: 365 },
  ],
  storage: [],
  globals: ['chatwootSDK', '$chatwoot'],
  privacyPolicy: 'https://www.chatwoot.com/privacy-policy/',
};
