import type { Vendor } from '../../vendor-entry.ts';

/** SharpSpring, now of Constant Contact. */
export const sharpspring: Vendor = {
  id: 'sharpspring',
  name: 'SharpSpring',
  company: 'Constant Contact, Inc., USA',
  category: 'ads',
  purpose: 'Links visits to contacts, and offers forms.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'what is typed into forms',
    'the e-mail address, if known',
  ],
  hosts: ['sharpspring.com', 'marketingautomation.services'],
  cookies: [
    { name: '__ss_tk', purpose: 'Tells one visitor from another.', days: 400 },
    { name: '__ss', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: '__ss_referrer', purpose: 'Keeps where the visitor came from.', days: 1 },
    { name: 'koitk', purpose: 'Recognises a browser across websites.', days: 400, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://www.constantcontact.com/legal/privacy-notice',
};
