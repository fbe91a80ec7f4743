import type { Vendor } from '../../vendor-entry.ts';

/** Stamped.io. */
export const stamped: Vendor = {
  id: 'stamped',
  name: 'Stamped',
  company: 'Stamped Technologies Pte. Ltd., Singapore',
  category: 'functional',
  purpose: 'Shows reviews of products.',
  receives: ['IP address', 'the page', 'device and browser', 'what is written into reviews and comments'],
  hosts: ['stamped.io'],
  cookies: [],
  storage: [],
  embed: '#stamped-main-widget',
  globals: ['StampedFn'],
  privacyPolicy: 'https://stamped.io/',
};
