import type { Vendor } from '../../vendor-entry.ts';

/** Trusted Shops. */
export const trustedShops: Vendor = {
  id: 'trusted-shops',
  name: 'Trusted Shops',
  company: 'Trusted Shops SE, Germany',
  category: 'functional',
  purpose: 'Shows reviews of this site and its seal of approval.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['trustedshops.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.trustedshops.com/tsdocument/privacy',
};
