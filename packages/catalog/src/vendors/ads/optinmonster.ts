import type { Vendor } from '../../vendor-entry.ts';

/** OptinMonster. */
export const optinmonster: Vendor = {
  id: 'optinmonster',
  name: 'OptinMonster',
  company: 'Retyp, LLC, USA',
  category: 'ads',
  purpose: 'Shows pop-ups with offers or a form to subscribe.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'what is typed into forms'],
  hosts: ['opmnstr.com', 'optmnstr.com', 'optmstr.com', 'omappapi.com'],
  cookies: [
    { name: '_omappvp', purpose: 'Tells new visitors from returning ones.', days: 400 },
    { name: '_omappvs', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: 'omSeen-*', purpose: 'Keeps that a pop-up was shown.', days: 30 },
    { name: 'om-*', purpose: 'Keeps that a pop-up was closed.', days: 30 },
  ],
  storage: [],
  privacyPolicy: 'https://optinmonster.com/privacy/',
};
