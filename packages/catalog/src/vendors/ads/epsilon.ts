import type { Vendor } from '../../vendor-entry.ts';

/** Epsilon Digital, earlier Conversant, Dotomi, ValueClick and Mediaplex. */
export const epsilon: Vendor = {
  id: 'epsilon',
  name: 'Epsilon Digital (Conversant)',
  company: 'Epsilon Data Management, LLC, USA',
  category: 'ads',
  purpose: 'Chooses ads by what was viewed, also on other websites, and measures them.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id', 'what is viewed and bought'],
  hosts: ['dotomi.com', 'dtmpub.com', 'fastclick.net', 'mediaplex.com'],
  cookies: [
    {
      name: 'dtm_token*',
      purpose: 'Recognises a browser to choose ads and to limit how often they are shown.',
      days: 396,
    },
    { name: 'dtm_user_id*', purpose: 'Recognises a customer of the site.', days: 396 },
    { name: 'dtm_tcdata*', purpose: 'Keeps which ad services the visitor agreed to.', days: 1 },
    { name: 'DotomiUser', purpose: 'Recognises a browser across websites.', days: 396, thirdParty: true },
    { name: 'DotomiSync', purpose: 'Keeps when ids were last matched.', days: 365, thirdParty: true },
    { name: 'DotomiSession_*', purpose: 'Joins the pages of one visit.', days: 0, thirdParty: true },
    { name: 'DotomiStatus', purpose: 'Keeps that the visitor has opted out.', days: 400, thirdParty: true },
    { name: 'pluto', purpose: 'Recognises a browser across websites.', days: 396, thirdParty: true },
    { name: 'svid', purpose: 'Recognises a browser across websites.', days: 396, thirdParty: true },
  ],
  storage: [],
  optOut: 'https://www.epsilon.com/us/privacy-policy/opt-out',
  privacyPolicy: 'https://www.epsilon.com/us/privacy-policy',
};
