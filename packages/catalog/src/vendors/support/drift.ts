import type { Vendor } from '../../vendor-entry.ts';

/** Drift. */
export const drift: Vendor = {
  id: 'drift',
  name: 'Drift',
  company: 'Salesloft, Inc., USA',
  category: 'support',
  purpose: 'Offers a live chat, and links visits to companies.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['drift.com', 'driftt.com', 'driftapi.com'],
  cookies: [
    { name: 'drift_aid', purpose: 'Recognises a returning visitor in the chat.', days: 400 },
    { name: 'driftt_aid', purpose: 'Recognises a returning visitor in the chat.', days: 400 },
    { name: 'drift_eid', purpose: 'Recognises a visitor by e-mail address.', days: 400 },
    { name: 'drift_campaign_refresh', purpose: 'Joins the pages of one visit.', days: 1 },
  ],
  storage: [{ key: 'DRIFT_*', area: 'local', purpose: 'Counts visits.' }],
  globals: ['drift'],
  privacyPolicy: 'https://www.drift.com/privacy-policy/',
};
