import type { Vendor } from '../../vendor-entry.ts';

/** Calendly. */
export const calendly: Vendor = {
  id: 'calendly',
  name: 'Calendly',
  company: 'Calendly, LLC, USA',
  category: 'functional',
  purpose: 'Lets visitors book an appointment in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is typed into forms'],
  hosts: ['calendly.com'],
  cookies: [],
  storage: [],
  embed: '.calendly-inline-widget',
  globals: ['Calendly'],
  privacyPolicy: 'https://calendly.com/legal/privacy-notice',
};
