import type { Vendor } from '../../vendor-entry.ts';

/** Avis Vérifiés (Verified Reviews) of Skeepers. */
export const netReviews: Vendor = {
  id: 'net-reviews',
  name: 'Verified Reviews',
  company: 'Net Reviews SAS (Skeepers), France',
  category: 'functional',
  purpose: 'Shows reviews of this site and its products.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['avis-verifies.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://skeepers.io/privacy-cookie-policy',
};
