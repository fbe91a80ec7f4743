import type { Vendor } from '../../vendor-entry.ts';

/** Bold Commerce. */
export const boldCommerce: Vendor = {
  id: 'bold-commerce',
  name: 'Bold Commerce',
  company: 'Bold Commerce Ltd., Canada',
  category: 'functional',
  purpose: 'Runs options, subscriptions and prices of the shop.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['boldapps.net', 'shappify.com', 'shappify-cdn.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://boldcommerce.com/privacy-policy',
};
