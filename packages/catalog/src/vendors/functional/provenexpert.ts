import type { Vendor } from '../../vendor-entry.ts';

/** ProvenExpert. */
export const provenexpert: Vendor = {
  id: 'provenexpert',
  name: 'ProvenExpert',
  company: 'Expert Systems AG, Germany',
  category: 'functional',
  purpose: 'Shows reviews of this site.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['provenexpert.com', 'provenexpert.net'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.provenexpert.com/en-us/privacy-policy/',
};
