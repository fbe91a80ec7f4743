import type { Vendor } from '../../vendor-entry.ts';

/** BugHerd. */
export const bugherd: Vendor = {
  id: 'bugherd',
  name: 'BugHerd',
  company: 'Splitrock Studio Pty Ltd, Australia',
  category: 'functional',
  purpose: 'Lets visitors report faults and wishes.',
  receives: ['IP address', 'the page', 'device and browser', 'what is typed into forms'],
  hosts: ['bugherd.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://bugherd.com/privacy',
};
