import type { Vendor } from '../../vendor-entry.ts';

/** Bing Maps. */
export const bingMaps: Vendor = {
  id: 'bing-maps',
  name: 'Bing Maps',
  company: 'Microsoft Corporation, USA',
  category: 'functional',
  purpose: 'Shows maps in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is searched for'],
  hosts: ['virtualearth.net', 'bing.com/maps', 'bing.com/api/maps'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.microsoft.com/privacy/privacystatement',
};
