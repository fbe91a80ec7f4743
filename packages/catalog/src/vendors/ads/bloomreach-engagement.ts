import type { Vendor } from '../../vendor-entry.ts';

/** Bloomreach Engagement, earlier Exponea. */
export const bloomreachEngagement: Vendor = {
  id: 'bloomreach-engagement',
  name: 'Bloomreach Engagement',
  company: 'Bloomreach, Inc., USA',
  category: 'ads',
  purpose: 'Chooses messages and offers by what a visitor viewed.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'the e-mail address, if known',
    'what is viewed and bought',
  ],
  hosts: ['exponea.com'],
  cookies: [
    { name: '__exponea_etc__', purpose: 'Tells one visitor from another.', days: 400 },
    { name: '__exponea_time2__', purpose: 'Keeps by how much the clocks of browser and server differ.', days: 1 },
  ],
  storage: [],
  globals: ['exponea'],
  privacyPolicy: 'https://www.bloomreach.com/en/legal/privacy',
};
