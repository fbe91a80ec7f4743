import type { Vendor } from '../../vendor-entry.ts';

/** Sentry. */
export const sentry: Vendor = {
  id: 'sentry',
  name: 'Sentry',
  company: 'Functional Software, Inc., USA',
  category: 'functional',
  purpose: 'Reports faults on the pages, so that they can be repaired.',
  receives: ['IP address', 'the page', 'device and browser', 'what led to the fault'],
  hosts: ['sentry.io', 'sentry-cdn.com'],
  cookies: [],
  storage: [{ key: 'sentryReplaySession', area: 'session', purpose: 'Joins the pages of one visit.' }],
  globals: ['Sentry'],
  privacyPolicy: 'https://sentry.io/privacy/',
};
