import type { Vendor } from '../../vendor-entry.ts';

/** Commanders Act, earlier TagCommander. */
export const commandersAct: Vendor = {
  id: 'commanders-act',
  name: 'Commanders Act',
  company: 'Fjord Technologies SAS (Commanders Act), France',
  category: 'analytics',
  purpose: 'Loads the other tags that the site has set up, and measures which ads lead to visits.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['tagcommander.com', 'commander1.com'],
  cookies: [
    { name: 'CAID', purpose: 'Tells one visitor from another.', days: 365 },
    { name: 'TCPID', purpose: 'Tells one visitor from another.', days: 365 },
    { name: 'TCAUDIENCE', purpose: 'Keeps which groups of visitors someone belongs to.', days: 365 },
    { name: 'tc_cj_v2*', purpose: 'Keeps which ads led to visits.', days: 365 },
    { name: 'tc_caids', purpose: 'Brings back ids that the browser removed.', days: 396 },
    { name: 'tc_cj_ss', purpose: 'Brings back ids that the browser removed.', days: 396 },
    { name: 'tc_ss*', purpose: 'Brings back ids that the browser removed.', days: 396 },
    { name: 'tc_sample_*', purpose: 'Sorts visits for samples.', days: 0 },
    { name: 'TCREDIRECT_DEDUP', purpose: 'Keeps that a click was counted.', days: 0 },
    { name: 'TCID', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'TCSESSION', purpose: 'Joins the pages of one visit.', days: 0, thirdParty: true },
  ],
  storage: [{ key: '_TCCookieSync', area: 'local', purpose: 'Keeps when ids were last matched.' }],
  globals: ['tC'],
  privacyPolicy: 'https://www.commandersact.com/en/privacy/',
};
