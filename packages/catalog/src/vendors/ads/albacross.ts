import type { Vendor } from '../../vendor-entry.ts';

/** Albacross. */
export const albacross: Vendor = {
  id: 'albacross',
  name: 'Albacross',
  company: 'Albacross Nordic AB, Sweden',
  category: 'ads',
  purpose: 'Finds out which company a visitor works for.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['albacross.com'],
  cookies: [
    { name: 'nQ_cookieId', purpose: 'Tells one visitor from another.', days: 365 },
    { name: 'nQ_userVisitId', purpose: 'Joins the pages of one visit.', days: 1 },
  ],
  storage: [],
  privacyPolicy: 'https://www.albacross.com/privacy-policy',
};
