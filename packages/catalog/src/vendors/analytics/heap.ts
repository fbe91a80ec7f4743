import type { Vendor } from '../../vendor-entry.ts';

/** Heap. */
export const heap: Vendor = {
  id: 'heap',
  name: 'Heap',
  company: 'Heap Inc., USA',
  category: 'analytics',
  purpose: 'Records clicks and forms, to show how the site is used.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['heapanalytics.com', 'heap-api.com'],
  cookies: [
    { name: '_hp2_id.*', purpose: 'Tells one visitor from another.', days: 390 },
    { name: '_hp2_ses_props.*', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: '_hp2_*', purpose: 'Keeps details of a visitor.', days: 390 },
  ],
  storage: [],
  globals: ['heap'],
  privacyPolicy: 'https://www.heap.io/privacy',
};
