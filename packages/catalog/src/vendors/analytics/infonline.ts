import type { Vendor } from '../../vendor-entry.ts';

/** INFOnline. */
export const infonline: Vendor = {
  id: 'infonline',
  name: 'INFOnline',
  company: 'INFOnline GmbH, Germany',
  category: 'analytics',
  purpose: 'Counts visits, for figures on reach that can be compared between websites.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['ioam.de', 'iocnt.net'],
  cookies: [
    { name: 'ioam2018', purpose: 'Tells one visitor from another.', days: 390 },
    { name: 'i00', purpose: 'Tells one visitor from another.', days: 365, thirdParty: true },
  ],
  storage: [],
  globals: ['iom'],
  privacyPolicy: 'https://www.infonline.de/datenschutz/',
};
