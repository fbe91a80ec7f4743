import type { Vendor } from '../../vendor-entry.ts';

/** Yandex Ads: ad network. */
export const yandexAds: Vendor = {
  id: 'yandex-ads',
  name: 'Yandex Ads',
  company: 'Yandex LLC, Russia',
  category: 'ads',
  purpose: 'Chooses and delivers ads in the spaces that this site sells.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['an.yandex.ru', 'bs.yandex.ru'],
  cookies: [{ name: 'yandexuid', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true }],
  storage: [],
  privacyPolicy: 'https://yandex.com/legal/confidential/',
};
