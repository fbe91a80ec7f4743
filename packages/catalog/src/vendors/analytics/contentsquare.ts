import type { Vendor } from '../../vendor-entry.ts';

/** Contentsquare. */
export const contentsquare: Vendor = {
  id: 'contentsquare',
  name: 'Contentsquare',
  company: 'Contentsquare SAS, France',
  category: 'analytics',
  purpose: 'Records how pages are used, so that the site can replay visits.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['contentsquare.net', 'contentsquare.com'],
  cookies: [
    { name: '_cs_id', purpose: 'Recognises a visitor.', days: 390 },
    { name: '_cs_s', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: '_cs_c', purpose: 'Keeps what the visitor agreed to.', days: 390 },
    { name: '_cs_*', purpose: 'Keeps settings of recordings.', days: 390 },
  ],
  storage: [],
  privacyPolicy: 'https://contentsquare.com/privacy-center/privacy-policy/',
};
