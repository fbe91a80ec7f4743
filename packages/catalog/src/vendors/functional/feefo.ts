import type { Vendor } from '../../vendor-entry.ts';

/** Feefo. */
export const feefo: Vendor = {
  id: 'feefo',
  name: 'Feefo',
  company: 'Feefo Holdings Limited, United Kingdom',
  category: 'functional',
  purpose: 'Shows reviews of this site and its products.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['feefo.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.feefo.com/web/en/us/privacy',
};
