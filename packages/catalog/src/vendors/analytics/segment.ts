import type { Vendor } from '../../vendor-entry.ts';

/**
 * Segment.
 * @see https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/cookie-validity-update/
 */
export const segment: Vendor = {
  id: 'segment',
  name: 'Segment',
  company: 'Twilio Inc., USA',
  category: 'analytics',
  purpose: 'Passes what happens on the pages on to other analytics and advertising services.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['segment.com', 'segment.io', 'jsdelivr.net/npm/@segment', 'unpkg.com/@segment'],
  cookies: [
    { name: 'ajs_anonymous_id', purpose: 'Tells one visitor from another.', days: 365 },
    { name: 'ajs_user_id', purpose: 'Keeps the account of a visitor who is signed in.', days: 365 },
    { name: 'ajs_group_id', purpose: 'Keeps the organisation of a visitor who is signed in.', days: 365 },
    { name: 'analytics_session_id*', purpose: 'Joins the pages of one visit.', days: 365 },
  ],
  storage: [
    { key: 'ajs_*', area: 'local', purpose: 'Keeps who the visitor is.' },
    { key: 'persisted-queue:v1:*', area: 'local', purpose: 'Keeps what is still to be sent.' },
    { key: 'analytics_session_id*', area: 'local', purpose: 'Joins the pages of one visit.' },
  ],
  globals: ['analytics', 'AnalyticsNext'],
  privacyPolicy: 'https://www.twilio.com/en-us/legal/privacy',
};
