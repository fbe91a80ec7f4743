import type { Vendor } from '../../vendor-entry.ts';

/** Dotdigital, earlier dotmailer: web behaviour tracking. */
export const dotdigital: Vendor = {
  id: 'dotdigital',
  name: 'Dotdigital',
  company: 'dotdigital EMEA Limited, United Kingdom',
  category: 'ads',
  purpose: 'Links visits to e-mail addresses, to send offers that fit.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'the e-mail address, if known',
    'what is put into the cart',
    'what is bought',
  ],
  hosts: ['trackedlink.net', 'trackedweb.net'],
  cookies: [
    { name: 'recordID', purpose: 'Recognises a visitor and links visits to a contact.', days: 365 },
    { name: 'dmSessionID', purpose: 'Joins the pages of one visit.', days: 1 },
  ],
  storage: [],
  globals: ['dmPt'],
  privacyPolicy: 'https://dotdigital.com/terms/privacy-policy/',
};
