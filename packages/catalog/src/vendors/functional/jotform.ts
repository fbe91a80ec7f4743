import type { Vendor } from '../../vendor-entry.ts';

/** Jotform. */
export const jotform: Vendor = {
  id: 'jotform',
  name: 'Jotform',
  company: 'Jotform Inc., USA',
  category: 'functional',
  purpose: 'Shows a form or survey in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is typed into forms'],
  hosts: ['jotform.com', 'jotfor.ms', 'jotform.pro'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.jotform.com/privacy/',
};
