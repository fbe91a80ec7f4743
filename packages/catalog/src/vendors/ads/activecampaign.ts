import type { Vendor } from '../../vendor-entry.ts';

/** ActiveCampaign: site tracking and forms of an e-mail service. */
export const activecampaign: Vendor = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  company: 'ActiveCampaign, LLC, USA',
  category: 'ads',
  purpose: 'Links visits to e-mail addresses, to send messages that fit.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'the e-mail address, if known',
    'a random visitor id',
  ],
  hosts: ['trackcmp.net', 'app-us1.com'],
  cookies: [
    { name: 'prism_*', purpose: 'Recognises a visitor and links the visit to an e-mail address.', days: 30 },
    { name: 'ac_enable_tracking', purpose: 'Keeps that visits may be tracked.', days: 30 },
  ],
  storage: [],
  globals: ['vgo'],
  privacyPolicy: 'https://www.activecampaign.com/legal/privacy-policy',
};
