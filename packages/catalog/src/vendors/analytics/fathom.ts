import type { Vendor } from '../../vendor-entry.ts';

/** Fathom Analytics. */
export const fathom: Vendor = {
  id: 'fathom',
  name: 'Fathom Analytics',
  company: 'Conva Ventures Inc., Canada',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  receives: ['IP address, which is not kept', 'pages visited', 'device and browser'],
  hosts: ['usefathom.com'],
  cookies: [],
  storage: [],
  globals: ['fathom'],
  privacyPolicy: 'https://usefathom.com/privacy',
};
