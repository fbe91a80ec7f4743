import type { Vendor } from '../../vendor-entry.ts';

/** Gemius: audience measurement. */
export const gemius: Vendor = {
  id: 'gemius',
  name: 'Gemius',
  company: 'Gemius SA, Poland',
  category: 'analytics',
  purpose: 'Estimates the audience of websites across the market.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['gemius.pl'],
  cookies: [
    { name: '__gfp_64b', purpose: 'Recognises a browser.', days: 395 },
    { name: '__gfp_s_64b', purpose: 'Recognises a browser.', days: 395 },
    { name: '__gfps_64b', purpose: 'Recognises a browser.', days: 395 },
    { name: '__gfp_*', purpose: 'Keeps settings, ids and the answer to consent.', days: 395 },
    { name: 'Gdyn', purpose: 'Recognises a browser across websites.', days: 395, thirdParty: true },
  ],
  storage: [{ key: 'gemius_ruid', area: 'local', purpose: 'Recognises a browser.' }],
  privacyPolicy: 'https://www.gemius.com/cookie-policy.html',
};
