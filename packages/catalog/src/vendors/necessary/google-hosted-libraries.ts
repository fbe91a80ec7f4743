import type { Vendor } from '../../vendor-entry.ts';

/**
 * Google's free delivery of common libraries. It sets no cookies.
 * @see https://developers.google.com/speed/libraries/terms
 */
export const googleHostedLibraries: Vendor = {
  id: 'google-hosted-libraries',
  name: 'Google Hosted Libraries',
  company: 'Google Ireland Ltd., Ireland',
  category: 'necessary',
  purpose: 'Delivers program files that this site is built with.',
  receives: ['IP address', 'device and browser'],
  hosts: ['ajax.googleapis.com', 'gstatic.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://policies.google.com/privacy',
};
