import type { Vendor } from '../../vendor-entry.ts';

/**
 * jsDelivr.
 * @see https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net
 */
export const jsdelivr: Vendor = {
  id: 'jsdelivr',
  name: 'jsDelivr',
  company: 'Volentio JSD Limited, United Kingdom',
  category: 'necessary',
  purpose: 'Delivers program files that this site is built with.',
  receives: ['IP address', 'device and browser'],
  hosts: ['jsdelivr.net'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.jsdelivr.com/terms/privacy-policy',
};
