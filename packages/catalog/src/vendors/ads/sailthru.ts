import type { Vendor } from '../../vendor-entry.ts';

/** Sailthru, now of Marigold. */
export const sailthru: Vendor = {
  id: 'sailthru',
  name: 'Sailthru',
  company: 'Sailthru, Inc., USA',
  category: 'ads',
  purpose: 'Links visits to e-mail addresses, to send content that fits.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'the e-mail address, if known',
  ],
  hosts: ['sail-horizon.com', 'sail-personalize.com', 'sail-track.com'],
  cookies: [
    { name: 'sailthru_visitor', purpose: 'Tells one visitor from another.', days: 365 },
    { name: 'sailthru_content', purpose: 'Keeps what was read.', days: 365 },
    { name: 'sailthru_pageviews', purpose: 'Counts the pages of one visit.', days: 1 },
    { name: 'sailthru_hid', purpose: 'Links visits to an e-mail address.', days: 365 },
    { name: 'sailthru_bid', purpose: 'Keeps which e-mail was clicked.', days: 365 },
  ],
  storage: [],
  globals: ['Sailthru'],
  privacyPolicy: 'https://www.sailthru.com/legal/privacy-statement/',
};
