import type { Vendor } from '../../vendor-entry.ts';

/** SATORI, marketing automation. */
export const satori: Vendor = {
  id: 'satori',
  name: 'SATORI',
  company: 'SATORI, Inc., Japan',
  category: 'ads',
  purpose: 'Finds out who visits, and shows messages and forms.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'what is typed into forms'],
  hosts: ['satori.segs.jp'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://satori.marketing/privacypolicy/',
};
