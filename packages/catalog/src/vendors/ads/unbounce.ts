import type { Vendor } from '../../vendor-entry.ts';

/** Unbounce: landing pages, pop-ups and sticky bars. */
export const unbounce: Vendor = {
  id: 'unbounce',
  name: 'Unbounce',
  company: 'Unbounce Marketing Solutions, Inc., Canada',
  category: 'ads',
  purpose: 'Shows pop-ups and landing pages, and tests which work best.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into forms', 'a random visitor id'],
  hosts: ['unbounce.com', 'ubembed.com', 'd2xxq4ijfwetlm.cloudfront.net', 'd9hhrg4mnvzow.cloudfront.net'],
  cookies: [
    { name: 'ubvs', purpose: 'Joins the pages of one visit.', days: 180 },
    { name: 'ubvt', purpose: 'Recognises a visitor and keeps the test they belong to.', days: 3 },
    { name: 'ubpv', purpose: 'Keeps which version of a page was shown.', days: 180 },
  ],
  storage: [],
  privacyPolicy: 'https://unbounce.com/privacy/',
};
