import type { Vendor } from '../../vendor-entry.ts';

/** LivePerson. */
export const liveperson: Vendor = {
  id: 'liveperson',
  name: 'LivePerson',
  company: 'LivePerson, Inc., USA',
  category: 'support',
  purpose: 'Offers a live chat with the people behind this site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into the chat', 'a random visitor id'],
  hosts: ['liveperson.net', 'liveperson.com', 'lpsnmedia.net'],
  cookies: [
    { name: 'LPVID', purpose: 'Recognises a returning visitor in the chat.', days: 400 },
    { name: 'LPSID-*', purpose: 'Joins the pages of one visit.', days: 0 },
  ],
  storage: [],
  globals: ['lpTag'],
  privacyPolicy: 'https://www.liveperson.com/privacy-policy/',
};
