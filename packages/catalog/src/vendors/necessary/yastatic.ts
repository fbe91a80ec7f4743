import type { Vendor } from '../../vendor-entry.ts';

/** Yandex CDN. */
export const yastatic: Vendor = {
  id: 'yastatic',
  name: 'Yandex CDN',
  company: 'Yandex LLC, Russia',
  category: 'necessary',
  purpose: 'Delivers program files that this site is built with.',
  receives: ['IP address', 'device and browser'],
  hosts: ['yastatic.net', 'yandex.st'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://yandex.com/legal/confidential/',
};
