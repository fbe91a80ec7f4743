import type { Vendor } from '../../vendor-entry.ts';

/**
 * VK.
 * @see https://dev.vk.com/en/widgets/overview
 */
export const vk: Vendor = {
  id: 'vk',
  name: 'VK',
  company: 'V Kontakte LLC, Russia',
  category: 'social',
  purpose: 'Shows posts and buttons of VK.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['vk.com', 'vk.ru', 'userapi.com'],
  cookies: [
    { name: 'remixlang', purpose: 'Keeps the language of a visitor.', days: 400, thirdParty: true },
    { name: 'remixstid', purpose: 'Recognises a browser across websites.', days: 400, thirdParty: true },
  ],
  storage: [],
  globals: ['VK'],
  privacyPolicy: 'https://vk.com/privacy',
};
