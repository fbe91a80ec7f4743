import type { Vendor } from '../../vendor-entry.ts';

/**
 * BigCommerce, as the platform that a shop runs on. Necessary, because without it there is no shop; its cookies are
 * the shop’s own.
 */
export const bigcommerce: Vendor = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  company: 'BigCommerce Pty. Ltd., Australia',
  category: 'necessary',
  purpose: 'Runs the shop and delivers its pages and pictures.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is put into the cart', 'what is bought'],
  hosts: ['bigcommerce.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.bigcommerce.com/privacy/',
};
