import type { Vendor } from '../../vendor-entry.ts';

/** Mouseflow. */
export const mouseflow: Vendor = {
  id: 'mouseflow',
  name: 'Mouseflow',
  company: 'Mouseflow ApS, Denmark',
  category: 'analytics',
  purpose: 'Records how pages are used, so that the site can replay visits.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['mouseflow.com'],
  cookies: [
    { name: 'mf_user', purpose: 'Tells new visitors from returning ones.', days: 90 },
    { name: 'mf_*', purpose: 'Joins the pages of one visit.', days: 0 },
  ],
  storage: [],
  globals: ['mouseflow'],
  optOut: 'https://mouseflow.com/opt-out/',
  privacyPolicy: 'https://mouseflow.com/legal/company/privacy-policy/',
};
