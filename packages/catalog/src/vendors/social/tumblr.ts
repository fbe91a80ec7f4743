import type { Vendor } from '../../vendor-entry.ts';

/** Tumblr. */
export const tumblr: Vendor = {
  id: 'tumblr',
  name: 'Tumblr',
  company: 'Automattic Inc., USA',
  category: 'social',
  purpose: 'Shows posts and buttons of Tumblr.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['tumblr.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.tumblr.com/privacy/en',
};
