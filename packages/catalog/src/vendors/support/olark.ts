import type { Vendor } from '../../vendor-entry.ts';

/** Olark. */
export const olark: Vendor = {
  id: 'olark',
  name: 'Olark',
  company: 'Habla, Inc., USA',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['olark.com'],
  cookies: [
    { name: 'hblid', purpose: 'Recognises a returning visitor in the chat.', days: 400 },
    { name: 'olfsk', purpose: 'Keeps the chat open across pages.', days: 400 },
    { name: 'wcsid', purpose: 'Joins the pages of one visit.', days: 0 },
    { name: '_ok*', purpose: 'Keeps the chat’s state.', days: 0 },
  ],
  storage: [],
  globals: ['olark'],
  privacyPolicy: 'https://www.olark.com/privacy-policy',
};
