import type { Vendor } from '../../vendor-entry.ts';

/**
 * PostHog.
 * @see https://posthog.com/docs/privacy/data-collection
 */
export const posthog: Vendor = {
  id: 'posthog',
  name: 'PostHog',
  company: 'PostHog, Inc., USA',
  category: 'analytics',
  purpose: 'Shows which functions are used, and can replay visits.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['posthog.com'],
  cookies: [{ name: 'ph_*_posthog', purpose: 'Tells one visitor from another.', days: 365 }],
  storage: [{ key: 'ph_*', area: 'local', purpose: 'Tells one visitor from another.' }],
  privacyPolicy: 'https://posthog.com/privacy',
};
