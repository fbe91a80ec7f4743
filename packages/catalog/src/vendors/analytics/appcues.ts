import type { Vendor } from '../../vendor-entry.ts';

/** Appcues. */
export const appcues: Vendor = {
  id: 'appcues',
  name: 'Appcues',
  company: 'Appcues, Inc., USA',
  category: 'analytics',
  purpose: 'Explains functions in the page, and measures who uses them.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['appcues.com'],
  cookies: [],
  storage: [{ key: 'apc_*', area: 'local', purpose: 'Recognises a visitor.' }],
  globals: ['Appcues'],
  privacyPolicy: 'https://www.appcues.com/privacy',
};
