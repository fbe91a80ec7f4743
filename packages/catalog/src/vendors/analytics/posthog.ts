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
  hosts: ['posthog.com', 'jsdelivr.net/npm/posthog-js', 'unpkg.com/posthog-js'],
  cookies: [
    { name: 'ph_*_posthog*', purpose: 'Tells one visitor from another.', days: 365 },
    { name: '__ph_opt_in_out_*', purpose: 'Keeps whether the visitor may be measured.', days: 365 },
  ],
  storage: [
    { key: 'ph_*', area: 'local', purpose: 'Tells one visitor from another.' },
    { key: 'ph_*', area: 'session', purpose: 'Joins the pages of one tab, and keeps what is still to be sent.' },
    { key: '__ph_opt_in_out_*', area: 'local', purpose: 'Keeps whether the visitor may be measured.' },
    { key: 'seenSurvey_*', area: 'local', purpose: 'Keeps which surveys were shown.' },
    { key: 'lastSeenSurveyDate', area: 'local', purpose: 'Keeps when a survey was last shown.' },
    { key: 'inProgressSurvey_*', area: 'local', purpose: 'Keeps the answers of a survey that is not finished.' },
    { key: 'abandonedSurvey_*', area: 'local', purpose: 'Keeps that a survey was not finished.' },
  ],
  globals: ['posthog'],
  privacyPolicy: 'https://posthog.com/privacy',
};
