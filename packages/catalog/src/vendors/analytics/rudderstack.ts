import type { Vendor } from '../../vendor-entry.ts';

/** RudderStack. */
export const rudderstack: Vendor = {
  id: 'rudderstack',
  name: 'RudderStack',
  company: 'RudderStack, Inc., USA',
  category: 'analytics',
  purpose: 'Passes what happens on the pages on to other analytics and advertising services.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['rudderlabs.com', 'rudderstack.com', 'jsdelivr.net/npm/@rudderstack', 'unpkg.com/@rudderstack'],
  cookies: [
    { name: 'rl_anonymous_id', purpose: 'Tells one visitor from another.', days: 365 },
    { name: 'rl_user_id', purpose: 'Keeps the account of a visitor who is signed in.', days: 365 },
    { name: 'rl_trait', purpose: 'Keeps details of a visitor who is signed in.', days: 365 },
    { name: 'rl_session', purpose: 'Joins the pages of one visit.', days: 365 },
  ],
  storage: [{ key: 'rudder_*', area: 'local', purpose: 'Keeps what is still to be sent.' }],
  globals: ['rudderanalytics'],
  privacyPolicy: 'https://www.rudderstack.com/privacy-policy/',
};
