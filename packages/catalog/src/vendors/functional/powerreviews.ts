import type { Vendor } from '../../vendor-entry.ts';

/** PowerReviews, now of 1WorldSync. */
export const powerreviews: Vendor = {
  id: 'powerreviews',
  name: 'PowerReviews',
  company: 'PowerReviews, Inc., USA',
  category: 'functional',
  purpose: 'Shows reviews of products.',
  receives: ['IP address', 'the page', 'device and browser', 'what is written into reviews and comments'],
  hosts: ['powerreviews.com'],
  cookies: [],
  storage: [],
  globals: ['POWERREVIEWS'],
  privacyPolicy: 'https://www.powerreviews.com/privacy-policy/',
};
