import type { Vendor } from '../../vendor-entry.ts';

/**
 * Google Optimize, which Google ended in September 2023. Its tag is still requested by many pages.
 * @see https://developers.google.com/analytics/devguides/collection/analyticsjs/cookie-usage
 */
export const googleOptimize: Vendor = {
  id: 'google-optimize',
  name: 'Google Optimize',
  company: 'Google Ireland Ltd., Ireland',
  category: 'analytics',
  purpose: 'Tried out variants of pages; its tag is still on many sites.',
  receives: ['IP address', 'pages visited', 'device and browser'],
  hosts: ['googleoptimize.com'],
  cookies: [
    { name: '_gaexp', purpose: 'Keeps which variants of pages are shown.', days: 90 },
    { name: '_gaexp_rc', purpose: 'Tells that a variant led to another page.', days: 1 },
    { name: '_opt_*', purpose: 'Keeps which ad or variant led to the page.', days: 1 },
  ],
  storage: [],
  globals: ['google_optimize'],
  privacyPolicy: 'https://policies.google.com/privacy',
};
