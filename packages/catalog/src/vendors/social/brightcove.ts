import type { Vendor } from '../../vendor-entry.ts';

/** Brightcove. */
export const brightcove: Vendor = {
  id: 'brightcove',
  name: 'Brightcove',
  company: 'Brightcove Inc., USA',
  category: 'social',
  purpose: 'Plays videos in the page and counts who watches them.',
  receives: ['IP address', 'the page', 'device and browser', 'what is watched or heard'],
  hosts: ['brightcove.com', 'brightcove.net', 'boltdns.net', 'zencdn.net'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.brightcove.com/en/legal/privacy/',
};
