import type { Vendor } from '../../vendor-entry.ts';

/** Ensighten Manage, a tag manager that CHEQ took over. */
export const ensighten: Vendor = {
  id: 'ensighten',
  name: 'Ensighten',
  company: 'CHEQ AI Technologies Ltd., Israel',
  category: 'analytics',
  purpose: 'Loads the other tags that the site has set up; it measures nothing itself.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['ensighten.com'],
  cookies: [],
  storage: [],
  globals: ['Bootstrapper'],
  privacyPolicy: 'https://cheq.ai/privacy-compliance/',
};
