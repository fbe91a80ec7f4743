import type { Vendor } from '../../vendor-entry.ts';

/** Telegram. */
export const telegram: Vendor = {
  id: 'telegram',
  name: 'Telegram',
  company: 'Telegram FZ-LLC, United Arab Emirates',
  category: 'social',
  purpose: 'Shows posts and buttons of Telegram.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['telegram.org', 't.me'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://telegram.org/privacy',
};
