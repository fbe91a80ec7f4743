import type { Vendor } from '../../vendor-entry.ts';

/** TrackJS. */
export const trackjs: Vendor = {
  id: 'trackjs',
  name: 'TrackJS',
  company: 'TrackJS LLC, USA',
  category: 'functional',
  purpose: 'Reports faults on the pages, so that they can be repaired.',
  receives: ['IP address', 'the page', 'device and browser', 'what led to the fault'],
  hosts: ['trackjs.com', 'd2zah9y47r7bi2.cloudfront.net'],
  cookies: [],
  storage: [],
  globals: ['TrackJS', 'trackJs'],
  privacyPolicy: 'https://trackjs.com/privacy/',
};
