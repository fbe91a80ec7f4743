import type { Vendor } from '../../vendor-entry.ts';

/** Reviews.io, earlier Reviews.co.uk. */
export const reviewsIo: Vendor = {
  id: 'reviews-io',
  name: 'Reviews.io',
  company: 'Reviews.co.uk Limited, United Kingdom',
  category: 'functional',
  purpose: 'Shows reviews of this site and its products.',
  receives: ['IP address', 'the page', 'device and browser', 'what is written into reviews and comments'],
  hosts: ['reviews.io', 'reviews.co.uk'],
  cookies: [],
  storage: [],
  globals: ['ratingSnippet', 'richSnippetReviewsWidgets'],
  privacyPolicy: 'https://www.reviews.io/front/user-privacy-policy',
};
