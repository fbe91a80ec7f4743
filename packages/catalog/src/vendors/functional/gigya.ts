import type { Vendor } from '../../vendor-entry.ts';

/** SAP Customer Data Cloud, earlier Gigya. */
export const gigya: Vendor = {
  id: 'gigya',
  name: 'SAP Customer Data Cloud',
  company: 'SAP SE, Germany',
  category: 'functional',
  purpose: 'Signs visitors in and keeps their profile, also across websites of one company.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'the account, if signed in'],
  hosts: ['gigya.com'],
  cookies: [
    { name: 'gmid', purpose: 'Recognises a browser, to sign the visitor in.', days: 365 },
    { name: 'ucid', purpose: 'Counts browsers and keeps what was last answered.', days: 396 },
    { name: 'glt_*', purpose: 'Keeps the visitor signed in.', days: 365 },
    { name: 'gltexp_*', purpose: 'Keeps when the visitor is signed out.', days: 0 },
    { name: 'gig_*', purpose: 'Keeps settings of signing in.', days: 365 },
    { name: '_gig_*', purpose: 'Keeps how the visitor last signed in.', days: 365 },
    { name: 'gac_*', purpose: 'Lets the server sign the visitor in.', days: 0 },
    { name: 'hasGmid', purpose: 'Tells whether an id is there already.', days: 396, thirdParty: true },
  ],
  storage: [],
  globals: ['gigya'],
  privacyPolicy: 'https://www.sap.com/about/legal/privacy.html',
};
