import type { Vendor } from '../../vendor-entry.ts';

/** Listrak. */
export const listrak: Vendor = {
  id: 'listrak',
  name: 'Listrak',
  company: 'Listrak, Inc., USA',
  category: 'ads',
  purpose: 'Links visits to e-mail addresses, to send offers that fit.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'the e-mail address, if known',
    'what is viewed and bought',
  ],
  hosts: ['listrak.com', 'listrakbi.com'],
  cookies: [
    { name: 'GSID*', purpose: 'Tells one visitor from another.', days: 400 },
    { name: 'STSID*', purpose: 'Joins the pages of one visit.', days: 365 },
    { name: 'ltkSubscriber-*', purpose: 'Keeps what was typed into a form to subscribe.', days: 0 },
    { name: 'ltkpopup-session-depth', purpose: 'Counts the pages of one visit.', days: 0 },
    { name: 'ltkpopup-suppression-*', purpose: 'Keeps that a pop-up was closed.', days: 30 },
    { name: 'ltk-suppression-*', purpose: 'Keeps that a pop-up was closed.', days: 400 },
  ],
  storage: [],
  globals: ['_ltk'],
  privacyPolicy: 'https://www.listrak.com/privacy-and-terms/privacy',
};
