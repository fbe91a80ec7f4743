import type { Vendor } from '../../vendor-entry.ts';

/** i-mobile: ad network. */
export const iMobile: Vendor = {
  id: 'i-mobile',
  name: 'i-mobile',
  company: 'i-mobile Co., Ltd., Japan',
  category: 'ads',
  purpose: 'Chooses and delivers ads in the spaces that this site sells.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['i-mobile.co.jp'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.i-mobile.co.jp/privacy.html',
};
