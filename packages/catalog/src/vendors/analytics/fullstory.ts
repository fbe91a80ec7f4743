import type { Vendor } from '../../vendor-entry.ts';

/** Fullstory. */
export const fullstory: Vendor = {
  id: 'fullstory',
  name: 'Fullstory',
  company: 'FullStory, Inc., USA',
  category: 'analytics',
  purpose: 'Records how pages are used, so that the site can replay visits.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['fullstory.com'],
  cookies: [
    { name: 'fs_uid', purpose: 'Recognises a visitor.', days: 365 },
    { name: 'fs_lua', purpose: 'Keeps when the visitor was last active.', days: 1 },
  ],
  storage: [
    { key: 'fs_*', area: 'local', purpose: 'Recognises a visitor.' },
    { key: '_fs_*', area: 'session', purpose: 'Joins the pages of one tab.' },
  ],
  globals: ['FS'],
  optOut: 'https://www.fullstory.com/optout/',
  privacyPolicy: 'https://www.fullstory.com/legal/privacy-policy/',
};
