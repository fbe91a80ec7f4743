import type { Vendor } from '../../vendor-entry.ts';

/**
 * Matomo Cloud.
 * @see https://matomo.org/faq/general/faq_146/
 */
export const matomoCloud: Vendor = {
  id: 'matomo-cloud',
  name: 'Matomo Cloud',
  company: 'InnoCraft Ltd., New Zealand',
  category: 'analytics',
  purpose: 'Counts visits and shows which pages are read.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['matomo.cloud'],
  cookies: [
    { name: '_pk_id*', purpose: 'Tells one visitor from another.', days: 393 },
    { name: '_pk_ses*', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: '_pk_ref*', purpose: 'Keeps where the visitor came from.', days: 180 },
    { name: '_pk_hsr*', purpose: 'Joins the pages of one recording.', days: 1 },
    { name: '_pk_cvar*', purpose: 'Keeps details of one visit.', days: 1 },
    { name: 'mtm_*', purpose: 'Keeps whether the visitor may be measured.', days: 400 },
    { name: '_pk_testcookie*', purpose: 'Tests whether the browser takes cookies.', days: 0 },
  ],
  storage: [],
  globals: ['Matomo', 'Piwik'],
  privacyPolicy: 'https://matomo.org/matomo-cloud-privacy-policy/',
};
