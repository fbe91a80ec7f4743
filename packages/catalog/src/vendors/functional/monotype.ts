import type { Vendor } from '../../vendor-entry.ts';

/** Fonts.com. */
export const monotype: Vendor = {
  id: 'monotype',
  name: 'Fonts.com',
  company: 'Monotype Imaging Inc., USA',
  category: 'functional',
  purpose: 'Delivers the typefaces of the page and counts its views.',
  receives: ['IP address', 'device and browser'],
  hosts: ['fonts.net', 'fonts.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.monotype.com/legal/privacy-policy',
};
