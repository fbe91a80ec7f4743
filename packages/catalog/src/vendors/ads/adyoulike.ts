import type { Vendor } from '../../vendor-entry.ts';

/** Adyoulike: exchange of native ads. */
export const adyoulike: Vendor = {
  id: 'adyoulike',
  name: 'Adyoulike',
  company: 'Adyoulike SA, France',
  category: 'ads',
  purpose: 'Sells ad space that looks like the content around it.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['adyoulike.com', 'adyoulike.net', 'omnitagjs.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.openweb.com/legal-and-privacy/',
};
