import type { Vendor } from '../../vendor-entry.ts';

/**
 * BugSnag.
 * @see https://docs.bugsnag.com/platforms/javascript/
 */
export const bugsnag: Vendor = {
  id: 'bugsnag',
  name: 'BugSnag',
  company: 'SmartBear Software Inc., USA',
  category: 'functional',
  purpose: 'Reports faults on the pages, so that they can be repaired.',
  receives: ['IP address', 'the page', 'device and browser', 'what led to the fault'],
  hosts: ['bugsnag.com', 'd2wy8f7a9ursnm.cloudfront.net'],
  cookies: [],
  storage: [{ key: 'bugsnag-anonymous-id', area: 'local', purpose: 'Counts how many visitors meet a fault.' }],
  globals: ['Bugsnag', 'bugsnag'],
  privacyPolicy: 'https://smartbear.com/privacy/',
};
