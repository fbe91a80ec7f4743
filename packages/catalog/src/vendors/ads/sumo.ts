import type { Vendor } from '../../vendor-entry.ts';

/** Sumo, earlier SumoMe. */
export const sumo: Vendor = {
  id: 'sumo',
  name: 'Sumo',
  company: 'Sumo Group, Inc., USA',
  category: 'ads',
  purpose: 'Shows forms and pop-ups to subscribe.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'what is typed into forms'],
  hosts: ['sumo.com', 'sumome.com', 'sumo.b-cdn.net'],
  cookies: [
    { name: '__smVID', purpose: 'Recognises a visitor.', days: 30 },
    { name: '__smToken', purpose: 'Keeps the account of the site’s owner.', days: 365 },
    { name: '__sm*', purpose: 'Keeps which forms were shown.', days: 365 },
  ],
  storage: [],
  privacyPolicy: 'https://help.sumo.com/hc/en-us/articles/218958727-Privacy-Policy',
};
