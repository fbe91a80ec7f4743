import type { Vendor } from '../../vendor-entry.ts';

/** PowerReviews, now of 1WorldSync. */
export const powerreviews: Vendor = {
  id: 'powerreviews',
  name: 'PowerReviews',
  company: 'PowerReviews, Inc., USA',
  category: 'functional',
  purpose: 'Shows reviews of products.',
  receives: ['IP address', 'the page with the embed', 'device and browser', 'what is written into reviews'],
  hosts: ['powerreviews.com'],
  cookies: [],
  storage: [],
  globals: ['POWERREVIEWS'],
  privacyPolicy: 'https://www.powerreviews.com/privacy-policy/',
};
