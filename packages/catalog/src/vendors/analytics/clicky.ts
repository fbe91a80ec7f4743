import type { Vendor } from '../../vendor-entry.ts';

/** Clicky. */
export const clicky: Vendor = {
  id: 'clicky',
  name: 'Clicky',
  company: 'Roxr Software Ltd., USA',
  category: 'analytics',
  purpose: 'Counts visits and shows them as they happen.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['getclicky.com', 'clicky.com'],
  cookies: [
    { name: '_jsuid', purpose: 'Tells one visitor from another.', days: 365 },
    { name: '_heatmaps_g2g_*', purpose: 'Keeps whether clicks on the page are recorded.', days: 1 },
    { name: '_no_tracky_*', purpose: 'Keeps that a visit is not counted.', days: 1 },
    { name: '_first_pageview', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: 'cluid', purpose: 'Recognises a browser across websites.', days: 400, thirdParty: true },
  ],
  storage: [],
  globals: ['clicky'],
  privacyPolicy: 'https://clicky.com/terms/privacy',
};
