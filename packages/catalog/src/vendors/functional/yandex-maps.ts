import type { Vendor } from '../../vendor-entry.ts';

/** Yandex Maps. */
export const yandexMaps: Vendor = {
  id: 'yandex-maps',
  name: 'Yandex Maps',
  company: 'Yandex LLC, Russia',
  category: 'functional',
  purpose: 'Shows maps in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is searched for'],
  hosts: ['api-maps.yandex.ru', 'yandex.ru/map-widget', 'yandex.com/map-widget'],
  cookies: [],
  storage: [],
  globals: ['ymaps', 'ymaps3'],
  privacyPolicy: 'https://yandex.com/legal/confidential/',
};
