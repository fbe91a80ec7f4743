import type { Vendor } from '../../vendor-entry.ts';

/** Awin: affiliate network. */
export const awin: Vendor = {
  id: 'awin',
  name: 'Awin',
  company: 'AWIN AG, Germany',
  category: 'ads',
  purpose: 'Finds out which partner site led to an order, to pay it a share.',
  receives: ['IP address', 'the page that led here', 'device and browser', 'what is bought'],
  hosts: ['dwin1.com', 'awin1.com', 'zenaps.com'],
  cookies: [
    { name: '_aw_m_*', purpose: 'Keeps which partner’s link was clicked.', days: 365 },
    { name: '_aw_sn_*', purpose: 'Keeps which partner’s link was clicked.', days: 365 },
    { name: '_aw_j_*', purpose: 'Keeps which partner’s link was clicked.', days: 365 },
  ],
  storage: [],
  privacyPolicy: 'https://www.awin.com/gb/legal/privacy-policy',
};
