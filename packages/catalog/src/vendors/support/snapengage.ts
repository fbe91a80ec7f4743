import type { Vendor } from '../../vendor-entry.ts';

/** SnapEngage. */
export const snapengage: Vendor = {
  id: 'snapengage',
  name: 'SnapEngage',
  company: 'TeamSupport, LLC, USA',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['snapengage.com'],
  cookies: [{ name: 'SnapABug*', purpose: 'Recognises a returning visitor in the chat.', days: 365 }],
  storage: [],
  globals: ['SnapEngage', 'SnapABug'],
  privacyPolicy: 'https://snapengage.com/privacy-policy/',
};
