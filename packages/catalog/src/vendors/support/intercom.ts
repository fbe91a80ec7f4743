import type { Vendor } from '../../vendor-entry.ts';

/**
 * Intercom.
 * @see https://www.intercom.com/legal/cookie-policy
 */
export const intercom: Vendor = {
  id: 'intercom',
  name: 'Intercom',
  company: 'Intercom R&D Unlimited Company, Ireland',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['intercom.io', 'intercomcdn.com', 'intercomassets.com'],
  cookies: [
    { name: 'intercom-id-*', purpose: 'Recognises a returning visitor in the chat.', days: 270 },
    { name: 'intercom-session-*', purpose: 'Keeps a signed-in visitor’s chats open.', days: 7 },
    { name: 'intercom-device-id-*', purpose: 'Recognises a device in the chat.', days: 270 },
  ],
  storage: [{ key: 'intercom.*', area: 'local', purpose: 'Keeps the chat’s state.' }],
  globals: ['Intercom'],
  privacyPolicy: 'https://www.intercom.com/legal/privacy',
};
