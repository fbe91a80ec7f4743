import type { Vendor } from '../../vendor-entry.ts';

/**
 * Snowplow’s JavaScript tracker, with its own collectors. Sites that run a collector under their own name declare
 * that host.
 */
export const snowplow: Vendor = {
  id: 'snowplow',
  name: 'Snowplow',
  company: 'Snowplow Analytics Ltd., United Kingdom',
  category: 'analytics',
  purpose: 'Counts visits and records what is done on the pages.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['d32hwlnfiv2gyn.cloudfront.net', 'collector.snplow.net', 'jsdelivr.net/npm/@snowplow', 'unpkg.com/@snowplow'],
  cookies: [
    { name: '_sp_id.*', purpose: 'Tells one visitor from another.', days: 730 },
    { name: '_sp_ses.*', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: 'sp', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
  ],
  storage: [
    { key: 'snowplowOutQueue_*', area: 'local', purpose: 'Keeps what is still to be sent.' },
    { key: '_sp_id.*', area: 'local', purpose: 'Tells one visitor from another.' },
    { key: '_sp_ses.*', area: 'local', purpose: 'Joins the pages of one visit.' },
    { key: '_sp_tab_id', area: 'session', purpose: 'Joins the pages of one tab.' },
  ],
  globals: ['snowplow', 'snowplowBrowserTracking'],
  privacyPolicy: 'https://snowplow.io/privacy-policy/',
};
