import type { Vendor } from '../../vendor-entry.ts';

/**
 * Google Maps.
 * @see https://policies.google.com/technologies/cookies
 */
export const googleMaps: Vendor = {
  id: 'google-maps',
  name: 'Google Maps',
  company: 'Google Ireland Ltd., Ireland',
  category: 'functional',
  purpose: 'Shows maps in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is searched for'],
  hosts: ['maps.googleapis.com', 'maps.google.com', 'maps.gstatic.com', 'google.com/maps'],
  cookies: [
    {
      name: 'NID',
      purpose: 'Keeps preferences and chooses ads in Google’s own services.',
      days: 183,
      thirdParty: true,
    },
  ],
  storage: [],
  globals: ['google'],
  privacyPolicy: 'https://policies.google.com/privacy',
};
