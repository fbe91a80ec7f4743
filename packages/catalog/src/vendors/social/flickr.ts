import type { Vendor } from '../../vendor-entry.ts';

/** Flickr. */
export const flickr: Vendor = {
  id: 'flickr',
  name: 'Flickr',
  company: 'Flickr, Inc., USA',
  category: 'social',
  purpose: 'Shows pictures of Flickr.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['flickr.com', 'staticflickr.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.flickr.com/help/privacy',
};
