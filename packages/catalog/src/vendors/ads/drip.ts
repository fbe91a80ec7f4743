import type { Vendor } from '../../vendor-entry.ts';

/** Drip: e-mail service with site tracking. */
export const drip: Vendor = {
  id: 'drip',
  name: 'Drip',
  company: 'Drip Global, Inc., USA',
  category: 'ads',
  purpose: 'Links visits to e-mail addresses, to send offers that fit.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'the e-mail address, if known',
    'what is viewed and bought',
  ],
  hosts: ['getdrip.com'],
  cookies: [{ name: '_drip_client_*', purpose: 'Recognises a visitor and counts pages.', days: 730 }],
  storage: [],
  privacyPolicy: 'https://www.drip.com/privacy',
};
