import type { Vendor } from '../../vendor-entry.ts';

/** AD EBiS. */
export const adEbis: Vendor = {
  id: 'ad-ebis',
  name: 'AD EBiS',
  company: 'YRGLM Inc., Japan',
  category: 'ads',
  purpose: 'Measures which ads lead to visits and purchases.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['ebis.ne.jp'],
  cookies: [
    { name: '_ebtd', purpose: 'Tells one visitor from another.', days: 730 },
    { name: '_ebcv_*', purpose: 'Keeps that a purchase was counted.', days: 1 },
  ],
  storage: [],
  privacyPolicy: 'https://www.ebis.ne.jp/',
};
