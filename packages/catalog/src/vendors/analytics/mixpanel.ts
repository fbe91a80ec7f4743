import type { Vendor } from '../../vendor-entry.ts';

/**
 * Mixpanel.
 * @see https://docs.mixpanel.com/docs/privacy/protecting-user-data
 */
export const mixpanel: Vendor = {
  id: 'mixpanel',
  name: 'Mixpanel',
  company: 'Mixpanel, Inc., USA',
  category: 'analytics',
  purpose: 'Shows which functions are used, and by how many people.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['mixpanel.com', 'mxpnl.com', 'jsdelivr.net/npm/mixpanel-browser', 'unpkg.com/mixpanel-browser'],
  cookies: [
    { name: 'mp_*_mixpanel', purpose: 'Tells one visitor from another.', days: 365 },
    { name: '__mp_opt_in_out_*', purpose: 'Keeps whether the visitor may be measured.', days: 365 },
  ],
  storage: [
    { key: 'mp_*_mixpanel', area: 'local', purpose: 'Tells one visitor from another.' },
    {
      key: '__mp*',
      area: 'local',
      purpose: 'Keeps what is still to be sent, and whether the visitor may be measured.',
    },
    { key: 'mp_tab_id_*', area: 'session', purpose: 'Joins the pages of one tab.' },
    { key: 'mp_gen_new_tab_id_*', area: 'session', purpose: 'Tells a copied tab from the first one.' },
    { key: 'mixpanelBrowserDb', area: 'indexed', purpose: 'Keeps recordings of the visit that are still to be sent.' },
    { key: 'mixpanelFlagsDb', area: 'indexed', purpose: 'Keeps which functions are switched on.' },
  ],
  globals: ['mixpanel'],
  optOut: 'https://mixpanel.com/optout/',
  privacyPolicy: 'https://mixpanel.com/legal/privacy-policy/',
};
