import type { Vendor } from '../../vendor-entry.ts';

/** BowNow. */
export const bownow: Vendor = {
  id: 'bownow',
  name: 'BowNow',
  company: 'Cloud Circus, Inc., Japan',
  category: 'ads',
  purpose: 'Finds out which companies and contacts visit, to offer them something.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'what is typed into forms'],
  hosts: ['bownow.jp'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://cloudcircus.jp/',
};
