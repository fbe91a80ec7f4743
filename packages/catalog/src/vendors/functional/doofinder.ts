import type { Vendor } from '../../vendor-entry.ts';

/** Doofinder. */
export const doofinder: Vendor = {
  id: 'doofinder',
  name: 'Doofinder',
  company: 'Doofinder S.L., Spain',
  category: 'functional',
  purpose: 'Searches this site.',
  receives: ['IP address', 'device and browser', 'what is searched for'],
  hosts: ['doofinder.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.doofinder.com/en/privacy-policy',
};
