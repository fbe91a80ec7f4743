import type { Vendor } from '../../vendor-entry.ts';

/** Ezoic. */
export const ezoic: Vendor = {
  id: 'ezoic',
  name: 'Ezoic',
  company: 'Ezoic Inc., USA',
  category: 'ads',
  purpose: 'Sells ad space and tries out where ads are placed.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['ezoic.net', 'ezojs.com', 'ezodn.com'],
  cookies: [
    { name: 'ezosuibasgeneris-1', purpose: 'Recognises a browser across websites.', days: 365 },
    { name: 'ezosuigeneris*', purpose: 'Recognises a browser across websites.', days: 365 },
    { name: 'ezds', purpose: 'Keeps the size of the screen.', days: 365 },
    { name: 'ezohw', purpose: 'Keeps the size of the window.', days: 365 },
    { name: 'ezoab_*', purpose: 'Keeps which variant of a page is shown.', days: 1 },
    { name: 'ezoadgid_*', purpose: 'Keeps the group of age and gender that ads are chosen for.', days: 1 },
    { name: 'ezoref_*', purpose: 'Keeps where the visitor came from.', days: 1 },
    { name: 'ezopvc_*', purpose: 'Counts the pages of one visit.', days: 1 },
    { name: 'ezovid_*', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: 'ezovuuid_*', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: 'ezovuuidtime_*', purpose: 'Keeps when the visit was.', days: 2 },
    { name: 'ezouid_*', purpose: 'Tells one visitor from another.', days: 400 },
    { name: 'ezostid_*', purpose: 'Keeps which functions are tried out.', days: 400 },
    { name: 'ezoawesome_*', purpose: 'Weighs the risk that a visitor is a program.', days: 400 },
    { name: 'ezux_*', purpose: 'Keeps how long pages were read.', days: 400 },
    { name: 'active_template*', purpose: 'Keeps which template of a page is shown.', days: 2 },
  ],
  storage: [],
  privacyPolicy: 'https://www.ezoic.com/privacy-policy/',
};
