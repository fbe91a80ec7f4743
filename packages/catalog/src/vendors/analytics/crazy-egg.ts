import type { Vendor } from '../../vendor-entry.ts';

/** Crazy Egg. */
export const crazyEgg: Vendor = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  company: 'Crazy Egg, Inc., USA',
  category: 'analytics',
  purpose: 'Shows where people click, and tries out variants of pages.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['crazyegg.com'],
  cookies: [
    { name: '_ce.s', purpose: 'Recognises a visitor.', days: 365 },
    { name: '_ce.*', purpose: 'Keeps settings of one visit.', days: 1 },
    { name: '_CEFT', purpose: 'Keeps which variant of a page is shown.', days: 365 },
    { name: '_ceir', purpose: 'Tells whether a visitor was here before.', days: 365 },
    { name: 'cebs', purpose: 'Joins the pages of one visit.', days: 0 },
    { name: 'cebsp_', purpose: 'Counts the pages of one visit.', days: 0 },
  ],
  storage: [],
  optOut: 'https://www.crazyegg.com/opt-out',
  privacyPolicy: 'https://www.crazyegg.com/privacy',
};
