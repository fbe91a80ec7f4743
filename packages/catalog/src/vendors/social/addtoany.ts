import type { Vendor } from '../../vendor-entry.ts';

/** AddToAny. */
export const addtoany: Vendor = {
  id: 'addtoany',
  name: 'AddToAny',
  company: 'AddToAny LLC, USA',
  category: 'social',
  purpose: 'Shows buttons to share the page.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['addtoany.com'],
  cookies: [],
  storage: [],
  globals: ['a2a'],
  privacyPolicy: 'https://www.addtoany.com/privacy',
};
