import type { Vendor } from '../../vendor-entry.ts';

/** Inspectlet. */
export const inspectlet: Vendor = {
  id: 'inspectlet',
  name: 'Inspectlet',
  company: 'Inspectlet, USA',
  category: 'analytics',
  purpose: 'Records how pages are used, so that the site can replay visits.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['inspectlet.com'],
  cookies: [
    { name: '__insp_uid', purpose: 'Tells one visitor from another.', days: 365 },
    { name: '__insp_norec_sess', purpose: 'Keeps that a visit is not recorded.', days: 365 },
    { name: '__insp_slim', purpose: 'Keeps when data was last sent.', days: 365 },
    { name: '__insp_targlpt', purpose: 'Keeps the title of the page that is recorded.', days: 365 },
    { name: '__insp_targlpu', purpose: 'Keeps the address of the page that is recorded.', days: 365 },
    { name: '__insp_*', purpose: 'Joins the pages of one recording.', days: 0 },
  ],
  storage: [],
  optOut: 'https://www.inspectlet.com/optout',
  privacyPolicy: 'https://www.inspectlet.com/legal',
};
