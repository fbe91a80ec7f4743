import type { Vendor } from '../../vendor-entry.ts';

/** etracker Analytics and Optimiser. */
export const etracker: Vendor = {
  id: 'etracker',
  name: 'etracker',
  company: 'etracker GmbH, Germany',
  category: 'analytics',
  purpose: 'Counts visits and shows which pages are read.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['etracker.com', 'etracker.de'],
  cookies: [
    { name: '_et_coid', purpose: 'Tells one visitor from another.', days: 730 },
    { name: 'BT_sdc', purpose: 'Joins the pages of one visit.', days: 0 },
    { name: 'BT_pdc', purpose: 'Keeps what earlier visits led to.', days: 365 },
  ],
  storage: [],
  globals: ['_etracker', 'et_eC_Wrapper'],
  privacyPolicy: 'https://www.etracker.com/en/data-privacy/',
};
