import type { Vendor } from '../../vendor-entry.ts';

/** Rambler Top-100. */
export const rambler: Vendor = {
  id: 'rambler',
  name: 'Rambler Top-100',
  company: 'Rambler Internet Holding LLC, Russia',
  category: 'analytics',
  purpose: 'Counts visits.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['rambler.ru', 'top100.ru'],
  cookies: [
    { name: 'top100_id', purpose: 'Tells one visitor from another.', days: 400 },
    { name: 't3_sid_*', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: 'last_visit', purpose: 'Keeps when the visitor was last here.', days: 400 },
    { name: 'adtech_uid', purpose: 'Recognises a browser to choose ads.', days: 400 },
  ],
  storage: [],
  privacyPolicy: 'https://help.rambler.ru/legal/1142/',
};
