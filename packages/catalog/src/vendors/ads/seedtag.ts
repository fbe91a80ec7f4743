import type { Vendor } from '../../vendor-entry.ts';

/** Seedtag: ads by context. */
export const seedtag: Vendor = {
  id: 'seedtag',
  name: 'Seedtag',
  company: 'Seedtag Advertising SL, Spain',
  category: 'ads',
  purpose: 'Shows ads that fit the text and pictures of the page.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['seedtag.com'],
  cookies: [
    { name: 'st_uid', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'st_cs', purpose: 'Matches ids between ad services.', days: 365, thirdParty: true },
    { name: 'st_csd', purpose: 'Keeps when ids were last matched.', days: 365, thirdParty: true },
    { name: 'st_cnt', purpose: 'Keeps roughly where the browser is.', days: 365, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://www.seedtag.com/privacy/',
};
