import type { Vendor } from '../../vendor-entry.ts';

/** StackAdapt: buying of ads and pixel. */
export const stackadapt: Vendor = {
  id: 'stackadapt',
  name: 'StackAdapt',
  company: 'StackAdapt, Inc., Canada',
  category: 'ads',
  purpose: 'Buys ad space for advertisers and measures which ads lead to a visit.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['stackadapt.com'],
  cookies: [
    { name: 'sa-user-id*', purpose: 'Recognises a browser to choose ads.', days: 365 },
    { name: 'sa-camp-*', purpose: 'Keeps which ad was clicked.', days: 90 },
    { name: 'sa_aid_pv', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: 'sa_*_sid', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: 'sa_*_adurl', purpose: 'Keeps which ad was clicked.', days: 1 },
  ],
  storage: [
    { key: 'sa-user-id*', area: 'local', purpose: 'Recognises a browser to choose ads.' },
    { key: 'sa-camp-*', area: 'local', purpose: 'Keeps which ad was clicked.' },
  ],
  globals: ['saq'],
  privacyPolicy: 'https://www.stackadapt.com/privacy',
};
