import type { Vendor } from '../../vendor-entry.ts';

/** OpenTable. */
export const opentable: Vendor = {
  id: 'opentable',
  name: 'OpenTable',
  company: 'OpenTable, Inc., USA',
  category: 'functional',
  purpose: 'Lets visitors book a table in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is typed into forms'],
  hosts: ['opentable.com', 'opentable.co.uk', 'otstatic.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.opentable.com/legal/privacy-policy',
};
