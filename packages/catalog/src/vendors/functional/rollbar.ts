import type { Vendor } from '../../vendor-entry.ts';

/** Rollbar. */
export const rollbar: Vendor = {
  id: 'rollbar',
  name: 'Rollbar',
  company: 'Rollbar, Inc., USA',
  category: 'functional',
  purpose: 'Reports faults on the pages, so that they can be repaired.',
  receives: ['IP address', 'the page', 'device and browser', 'what led to the fault'],
  hosts: ['rollbar.com', 'd37gvrvc0wt4s1.cloudfront.net', 'cdnjs.cloudflare.com/ajax/libs/rollbar.js'],
  cookies: [],
  storage: [],
  globals: ['Rollbar'],
  privacyPolicy: 'https://docs.rollbar.com/docs/privacy-policy',
};
