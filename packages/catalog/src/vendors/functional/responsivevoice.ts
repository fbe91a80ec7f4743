import type { Vendor } from '../../vendor-entry.ts';

/** ResponsiveVoice. */
export const responsivevoice: Vendor = {
  id: 'responsivevoice',
  name: 'ResponsiveVoice',
  company: 'LearnBrite Pty Ltd, Australia',
  category: 'functional',
  purpose: 'Reads the page aloud.',
  receives: ['IP address', 'device and browser', 'the text of the page'],
  hosts: ['responsivevoice.org', 'responsivevoice.com'],
  cookies: [],
  storage: [],
  globals: ['responsiveVoice'],
  privacyPolicy: 'https://responsivevoice.org/privacy-policy/',
};
