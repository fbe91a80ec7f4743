import type { Vendor } from '../../vendor-entry.ts';

/** Eyeota: trade with audience data. */
export const eyeota: Vendor = {
  id: 'eyeota',
  name: 'Eyeota',
  company: 'Eyeota Pte. Ltd., Singapore',
  category: 'ads',
  purpose: 'Gathers what visitors are interested in and sells it for ads.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['eyeota.net'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.eyeota.com/privacy-center',
};
