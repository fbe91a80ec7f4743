import type { Vendor } from '../../vendor-entry.ts';

/**
 * Adscore: detection of ad fraud.
 * @see https://www.adscore.com/how-it-works
 */
export const adscore: Vendor = {
  id: 'adscore',
  name: 'Adscore',
  company: 'Adscore Technologies DMCC, United Arab Emirates',
  category: 'ads',
  purpose: 'Judges whether a visit comes from a person, for those who pay for ads.',
  receives: ['IP address', 'the page', 'device and browser', 'traits that tell browsers apart'],
  hosts: ['adsco.re'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.adscore.com/privacy-policy',
};
