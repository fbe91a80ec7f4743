import type { Vendor } from '../../vendor-entry.ts';

/** Font Awesome. */
export const fontawesome: Vendor = {
  id: 'fontawesome',
  name: 'Font Awesome',
  company: 'Fonticons, Inc., USA',
  category: 'necessary',
  purpose: 'Delivers the icons of the page.',
  receives: ['IP address', 'device and browser'],
  hosts: ['fontawesome.com', 'fortawesome.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://fontawesome.com/privacy',
};
