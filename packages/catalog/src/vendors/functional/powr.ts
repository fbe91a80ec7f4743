import type { Vendor } from '../../vendor-entry.ts';

/** POWR. */
export const powr: Vendor = {
  id: 'powr',
  name: 'POWR',
  company: 'POWR.io, Inc., USA',
  category: 'functional',
  purpose: 'Shows forms, galleries and other add-ons in the page.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['powr.io'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.powr.io/privacy',
};
