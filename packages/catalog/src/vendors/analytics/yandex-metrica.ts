import type { Vendor } from '../../vendor-entry.ts';

/**
 * Yandex Metrica.
 * @see https://yandex.com/support/metrica/general/cookie-usage.html
 */
export const yandexMetrica: Vendor = {
  id: 'yandex-metrica',
  name: 'Yandex Metrica',
  company: 'Yandex LLC, Russia',
  category: 'analytics',
  purpose: 'Counts visits and can replay them.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['mc.yandex.ru', 'mc.yandex.com', 'jsdelivr.net/npm/yandex-metrica-watch'],
  cookies: [
    { name: '_ym_uid', purpose: 'Tells one visitor from another.', days: 365 },
    { name: '_ym_d', purpose: 'Keeps the date of the first visit.', days: 365 },
    { name: '_ym_isad', purpose: 'Tells whether ads are blocked.', days: 2 },
    { name: '_ym_visorc*', purpose: 'Joins the pages of one recording.', days: 1 },
    { name: '_ym_*', purpose: 'Keeps settings of the measurement.', days: 1 },
    { name: 'yandexuid', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
  ],
  storage: [{ key: '_ym*', area: 'local', purpose: 'Keeps what is still to be sent.' }],
  globals: ['ym'],
  optOut: 'https://yandex.com/support/metrica/general/opt-out.html',
  privacyPolicy: 'https://yandex.com/legal/confidential/',
};
