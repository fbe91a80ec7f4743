import type { Vendor } from '../../vendor-entry.ts';

/** BootstrapCDN. */
export const bootstrapcdn: Vendor = {
  id: 'bootstrapcdn',
  name: 'BootstrapCDN',
  company: 'Volentio JSD Limited, United Kingdom',
  category: 'necessary',
  purpose: 'Delivers program files that this site is built with.',
  receives: ['IP address', 'device and browser'],
  hosts: ['bootstrapcdn.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.bootstrapcdn.com/privacy-policy/',
};
