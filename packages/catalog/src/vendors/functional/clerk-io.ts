import type { Vendor } from '../../vendor-entry.ts';

/** Clerk.io, the search and recommendations for shops; not the sign-in of the same name. */
export const clerkIo: Vendor = {
  id: 'clerk-io',
  name: 'Clerk.io',
  company: 'Clerk.io ApS, Denmark',
  category: 'functional',
  purpose: 'Finds and recommends products in the shop.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is viewed and bought', 'what is searched for'],
  hosts: ['clerk.io'],
  cookies: [],
  storage: [],
  globals: ['Clerk'],
  privacyPolicy: 'https://www.clerk.io/privacy',
};
