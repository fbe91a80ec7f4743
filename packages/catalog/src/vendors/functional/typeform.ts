import type { Vendor } from '../../vendor-entry.ts';

/** Typeform. */
export const typeform: Vendor = {
  id: 'typeform',
  name: 'Typeform',
  company: 'Typeform SL, Spain',
  category: 'functional',
  purpose: 'Shows a form or survey in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is typed into forms'],
  hosts: ['typeform.com'],
  cookies: [],
  storage: [],
  embed: '[data-tf-live], [data-tf-widget]',
  globals: ['typeformEmbed', 'tf'],
  privacyPolicy: 'https://www.typeform.com/privacy-policy/',
};
