import type { Vendor } from '../../vendor-entry.ts';

/** LogRocket. */
export const logrocket: Vendor = {
  id: 'logrocket',
  name: 'LogRocket',
  company: 'LogRocket, Inc., USA',
  category: 'analytics',
  purpose: 'Records visits and faults, so that the site can replay them.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['logrocket.com', 'logrocket.io', 'lr-ingest.io', 'lr-ingest.com', 'lr-in-prod.com'],
  cookies: [{ name: '_lr_*', purpose: 'Joins the pages of one visit.', days: 1 }],
  storage: [{ key: '_lr_*', area: 'local', purpose: 'Recognises a visitor.' }],
  globals: ['LogRocket'],
  privacyPolicy: 'https://logrocket.com/privacy/',
};
