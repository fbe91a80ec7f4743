import type { Vendor } from '../../vendor-entry.ts';

/** Klaviyo. */
export const klaviyo: Vendor = {
  id: 'klaviyo',
  name: 'Klaviyo',
  company: 'Klaviyo, Inc., USA',
  category: 'ads',
  purpose: 'Links visits to e-mail addresses, to send offers that fit.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'the e-mail address, if known',
    'what is viewed and bought',
  ],
  hosts: ['klaviyo.com'],
  cookies: [{ name: '__kla_id', purpose: 'Recognises a visitor and links the visit to an e-mail address.', days: 400 }],
  storage: [
    { key: 'klaviyoOnsite', area: 'local', purpose: 'Keeps which forms were shown.' },
    { key: 'klaviyoPagesVisitCount', area: 'session', purpose: 'Counts the pages of one visit.' },
  ],
  globals: ['klaviyo'],
  privacyPolicy: 'https://www.klaviyo.com/legal/privacy',
};
