import type { Vendor } from '../../vendor-entry.ts';

/** Lucky Orange. */
export const luckyOrange: Vendor = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  company: 'Lucky Orange LLC, USA',
  category: 'analytics',
  purpose: 'Records how pages are used, and offers a chat.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['luckyorange.com', 'luckyorange.net'],
  cookies: [
    { name: '_lo_uid', purpose: 'Recognises a visitor.', days: 400 },
    { name: '_lo_v', purpose: 'Counts visits.', days: 365 },
    { name: '_lo_*', purpose: 'Keeps the state of recordings and polls.', days: 30 },
    { name: '__lotl', purpose: 'Keeps the first page of a visitor.', days: 180 },
    { name: '__lotr', purpose: 'Keeps where the visitor came from.', days: 180 },
  ],
  storage: [],
  privacyPolicy: 'https://www.luckyorange.com/legal/privacy',
};
