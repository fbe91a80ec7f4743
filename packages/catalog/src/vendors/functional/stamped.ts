import type { Vendor } from '../../vendor-entry.ts';

/** Stamped.io. */
export const stamped: Vendor = {
  id: 'stamped',
  name: 'Stamped',
  company: 'Stamped Technologies Pte. Ltd., Singapore',
  category: 'functional',
  purpose: 'Shows reviews of products.',
  receives: ['IP address', 'the page with the embed', 'device and browser', 'what is written into reviews'],
  hosts: ['stamped.io'],
  cookies: [],
  storage: [],
  embed: '#stamped-main-widget',
  globals: ['StampedFn'],
  privacyPolicy: 'https://stamped.io/',
};
