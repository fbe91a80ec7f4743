import type { Vendor } from '../../vendor-entry.ts';

/** Clearbit. */
export const clearbit: Vendor = {
  id: 'clearbit',
  name: 'Clearbit',
  company: 'HubSpot, Inc., USA',
  category: 'analytics',
  purpose: 'Tells which companies visit this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['clearbit.com', 'clearbitjs.com', 'clearbitscripts.com'],
  cookies: [
    { name: 'cb_user_id', purpose: 'Keeps the account of a visitor who is signed in.', days: 365 },
    { name: 'cb_group_id', purpose: 'Keeps the organisation of a visitor who is signed in.', days: 365 },
    { name: 'cb_anonymous_id', purpose: 'Tells one visitor from another.', days: 365 },
  ],
  storage: [],
  globals: ['clearbit'],
  privacyPolicy: 'https://legal.hubspot.com/privacy-policy',
};
