import type { Vendor } from '../../vendor-entry.ts';

/**
 * Taboola.
 * @see https://www.taboola.com/policies/cookie-policy
 */
export const taboola: Vendor = {
  id: 'taboola',
  name: 'Taboola',
  company: 'Taboola, Inc., USA',
  category: 'ads',
  purpose: 'Recommends paid content and measures which of it leads to a visit.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['taboola.com'],
  cookies: [
    { name: 't_pt_gid', purpose: 'Recognises a browser to choose content.', days: 365 },
    { name: 'taboola_*', purpose: 'Recognises a browser to choose content.', days: 365 },
    { name: '_tb_sess_r', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: '_tb_t_ppg', purpose: 'Keeps which page a visit came from.', days: 1 },
    { name: 'trc_cookie_storage', purpose: 'Recognises a browser to choose content.', days: 365 },
    { name: 't_gid', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
  ],
  storage: [{ key: 'taboola*', area: 'local', purpose: 'Recognises a browser to choose content.' }],
  // https://github.com/prebid/Prebid.js/blob/master/metadata/modules/taboolaBidAdapter.json
  iab: 42,
  privacyPolicy: 'https://www.taboola.com/policies/privacy-policy',
};
