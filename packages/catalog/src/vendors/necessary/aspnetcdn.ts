import type { Vendor } from '../../vendor-entry.ts';

/**
 * Microsoft Ajax CDN.
 * @see https://learn.microsoft.com/en-us/aspnet/ajax/cdn/overview
 */
export const aspnetcdn: Vendor = {
  id: 'aspnetcdn',
  name: 'Microsoft Ajax CDN',
  company: 'Microsoft Corporation, USA',
  category: 'necessary',
  purpose: 'Delivers program files that this site is built with.',
  receives: ['IP address', 'device and browser'],
  hosts: ['aspnetcdn.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.microsoft.com/privacy/privacystatement',
};
