import type { Vendor } from '../../vendor-entry.ts';

/**
 * tawk.to.
 * @see https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do
 */
export const tawk: Vendor = {
  id: 'tawk',
  name: 'tawk.to',
  company: 'tawk.to ltd., United Kingdom',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['tawk.to'],
  cookies: [
    { name: 'twk_idm_key', purpose: 'Keeps the chat connected.', days: 0 },
    { name: 'TawkConnectionTime', purpose: 'Keeps the chat in step between open tabs.', days: 0 },
    { name: 'twk_uuid_*', purpose: 'Recognises a returning visitor in the chat.', days: 180 },
    { name: 'tawk_uuid_*', purpose: 'Recognises a returning visitor in the chat.', days: 180 },
  ],
  storage: [{ key: 'twk_*', area: 'local', purpose: 'Keeps the chat’s state and the right to continue it.' }],
  globals: ['Tawk_API'],
  privacyPolicy: 'https://www.tawk.to/privacy-policy/',
};
