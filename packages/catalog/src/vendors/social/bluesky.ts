import type { Vendor } from '../../vendor-entry.ts';

/** Bluesky. */
export const bluesky: Vendor = {
  id: 'bluesky',
  name: 'Bluesky',
  company: 'Bluesky Social, PBC, USA',
  category: 'social',
  purpose: 'Shows posts of Bluesky.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['bsky.app'],
  cookies: [],
  storage: [],
  embed: '.bluesky-embed',
  privacyPolicy: 'https://bsky.social/about/support/privacy-policy',
};
