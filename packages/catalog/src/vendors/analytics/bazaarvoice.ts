import type { Vendor } from '../../vendor-entry.ts';

/** Bazaarvoice. Analytics rather than functional, because its network recognises a browser across shops. */
export const bazaarvoice: Vendor = {
  id: 'bazaarvoice',
  name: 'Bazaarvoice',
  company: 'Bazaarvoice, Inc., USA',
  category: 'analytics',
  purpose: 'Shows reviews of products, and measures which of them lead to purchases.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'what is viewed and bought',
    'what is written into reviews and comments',
  ],
  hosts: ['bazaarvoice.com', 'feedmagnet.com'],
  cookies: [
    { name: 'BVBRANDID', purpose: 'Tells one visitor from another.', days: 400 },
    { name: 'BVBRANDSID', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: 'BVImpl*', purpose: 'Keeps which edition of the reviews is shown.', days: 1 },
    { name: 'BVID', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'BVSID', purpose: 'Joins the pages of one visit across websites.', days: 0, thirdParty: true },
  ],
  storage: [],
  globals: ['BV', '$BV'],
  privacyPolicy: 'https://www.bazaarvoice.com/legal/privacy-policy/',
};
