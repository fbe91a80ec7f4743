import type { Vendor } from '../../vendor-entry.ts';

/**
 * Google Analytics 4 by gtag.js.
 * @see https://support.google.com/analytics/answer/11397207 (cookies)
 */
export const googleAnalytics: Vendor = {
  id: 'google-analytics',
  name: 'Google Analytics 4',
  company: 'Google Ireland Ltd., Ireland',
  category: 'analytics',
  purpose: 'Counts visits and shows which pages are read.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['google-analytics.com', 'analytics.google.com', 'googletagmanager.com/gtag/js'],
  cookies: [
    { name: '_ga', purpose: 'Tells one visitor from another.', days: 730 },
    { name: '_ga_*', purpose: 'Keeps the state of the present visit.', days: 730 },
    { name: '_gid', purpose: 'Tells one visitor from another for a day.', days: 1 },
    { name: '_gat*', purpose: 'Limits how often data is sent.', days: 1 },
  ],
  storage: [],
  globals: ['gtag', 'ga'],
  optOut: 'https://tools.google.com/dlpage/gaoptout',
  privacyPolicy: 'https://policies.google.com/privacy',
};
