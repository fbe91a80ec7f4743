import type { Vendor } from '../../vendor-entry.ts';

/** Trustpilot. */
export const trustpilot: Vendor = {
  id: 'trustpilot',
  name: 'Trustpilot',
  company: 'Trustpilot A/S, Denmark',
  category: 'functional',
  purpose: 'Shows reviews of this site.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['trustpilot.com'],
  cookies: [],
  storage: [],
  embed: '.trustpilot-widget',
  globals: ['Trustpilot'],
  privacyPolicy: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
};
