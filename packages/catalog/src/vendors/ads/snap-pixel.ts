import type { Vendor } from '../../vendor-entry.ts';

/** Snap Pixel. */
export const snapPixel: Vendor = {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  company: 'Snap Group Ltd., United Kingdom',
  category: 'ads',
  purpose: 'Measures which ads on Snapchat lead to a visit or an order.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['sc-static.net', 'tr.snapchat.com', 'tr6.snapchat.com'],
  cookies: [
    { name: '_scid', purpose: 'Recognises a browser to measure ads.', days: 390 },
    { name: '_scid_r', purpose: 'Recognises a browser to measure ads.', days: 390 },
    { name: '_schn', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: '_sctr', purpose: 'Keeps when ids were last matched.', days: 390 },
    { name: '_ScCbts', purpose: 'Keeps when ids were last matched.', days: 14 },
    { name: 'sc_at', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
  ],
  storage: [
    { key: 'u_sclid*', area: 'local', purpose: 'Keeps which ad on Snapchat was clicked.' },
    { key: 'u_scsid*', area: 'session', purpose: 'Joins the pages of one visit.' },
  ],
  globals: ['snaptr'],
  privacyPolicy: 'https://values.snap.com/privacy/privacy-policy',
};
