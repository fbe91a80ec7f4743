import type { Vendor } from '../../vendor-entry.ts';

/** Pendo. */
export const pendo: Vendor = {
  id: 'pendo',
  name: 'Pendo',
  company: 'Pendo.io, Inc., USA',
  category: 'analytics',
  purpose: 'Shows which functions are used, and explains them in the page.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['pendo.io'],
  cookies: [{ name: '_pendo_*', purpose: 'Recognises a visitor.', days: 100 }],
  storage: [{ key: '_pendo_*', area: 'local', purpose: 'Recognises a visitor.' }],
  globals: ['pendo'],
  privacyPolicy: 'https://www.pendo.io/legal/privacy-policy/',
};
