import type { Vendor } from '../../vendor-entry.ts';

/** accessiBe. */
export const accessibe: Vendor = {
  id: 'accessibe',
  name: 'accessiBe',
  company: 'accessiBe Ltd., Israel',
  category: 'functional',
  purpose: 'Changes how the page looks and is operated, for people who need it.',
  receives: ['IP address', 'device and browser'],
  hosts: ['acsbapp.com', 'accessibe.com', 'acsbap.com'],
  cookies: [],
  storage: [],
  globals: ['acsbJS'],
  privacyPolicy: 'https://accessibe.com/privacy-policy',
};
