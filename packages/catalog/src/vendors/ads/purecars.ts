import type { Vendor } from '../../vendor-entry.ts';

/** PureCars, for car dealers. */
export const purecars: Vendor = {
  id: 'purecars',
  name: 'PureCars',
  company: 'PureCars Technologies, LLC, USA',
  category: 'ads',
  purpose: 'Shows the worth of cars, and chooses ads by the cars viewed.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['purecars.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.purecars.com/',
};
