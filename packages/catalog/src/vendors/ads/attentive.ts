import type { Vendor } from '../../vendor-entry.ts';

/** Attentive: offers by text message and e-mail. */
export const attentive: Vendor = {
  id: 'attentive',
  name: 'Attentive',
  company: 'Attentive Mobile, Inc., USA',
  category: 'ads',
  purpose: 'Asks for phone numbers and e-mail addresses, and links visits to them to send offers that fit.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'the phone number and e-mail address, if known',
    'what is viewed and bought',
  ],
  hosts: ['attn.tv', 'attentivemobile.com'],
  cookies: [
    { name: '__attentive_id', purpose: 'Recognises a visitor.', days: 365 },
    { name: '_attn_', purpose: 'Keeps details of a visitor.', days: 365 },
    { name: '__attentive_session_id', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: '__attentive_*', purpose: 'Keeps which forms were shown and how a visitor came.', days: 365 },
  ],
  storage: [],
  globals: ['__attentive'],
  privacyPolicy: 'https://www.attentive.com/legal/privacy',
};
