import type { Vendor } from '../../vendor-entry.ts';

/**
 * Google Programmable Search.
 * @see https://developers.google.com/custom-search
 */
export const googleSearch: Vendor = {
  id: 'google-search',
  name: 'Google Programmable Search',
  company: 'Google Ireland Ltd., Ireland',
  category: 'functional',
  purpose: 'Searches this site.',
  receives: ['IP address', 'the page', 'device and browser', 'what is searched for'],
  hosts: ['cse.google.com', 'google.com/cse'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://policies.google.com/privacy',
};
