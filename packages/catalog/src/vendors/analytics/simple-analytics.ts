import type { Vendor } from '../../vendor-entry.ts';

/** Simple Analytics. */
export const simpleAnalytics: Vendor = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  company: 'Simple Analytics B.V., Netherlands',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  receives: ['pages visited', 'device and browser'],
  hosts: ['simpleanalyticscdn.com'],
  cookies: [],
  storage: [],
  globals: ['sa_event'],
  privacyPolicy: 'https://www.simpleanalytics.com/privacy-policy',
};
