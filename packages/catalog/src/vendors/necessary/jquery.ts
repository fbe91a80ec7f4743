import type { Vendor } from '../../vendor-entry.ts';

/**
 * jQuery CDN.
 * @see https://releases.jquery.com/
 */
export const jquery: Vendor = {
  id: 'jquery',
  name: 'jQuery CDN',
  company: 'OpenJS Foundation, USA',
  category: 'necessary',
  purpose: 'Delivers program files that this site is built with.',
  receives: ['IP address', 'device and browser'],
  hosts: ['jquery.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://privacy-policy.openjsf.org/',
};
