import type { Vendor } from '../../vendor-entry.ts';

/** Optimizely. */
export const optimizely: Vendor = {
  id: 'optimizely',
  name: 'Optimizely',
  company: 'Optimizely Inc., USA',
  category: 'analytics',
  purpose: 'Tries out variants of pages and measures which works better.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['optimizely.com'],
  cookies: [
    { name: 'optimizelyEndUserId', purpose: 'Recognises a visitor.', days: 180 },
    { name: 'optimizelySession', purpose: 'Joins the pages of one visit.', days: 180 },
    { name: 'optimizelyRedirectData', purpose: 'Keeps what led to a redirect.', days: 1 },
    { name: 'optimizelyDomainTestCookie', purpose: 'Finds the domain that cookies can be set on.', days: 180 },
  ],
  storage: [{ key: 'optimizely_data$$*', area: 'local', purpose: 'Keeps which variant of a page is shown.' }],
  optOut: 'https://www.optimizely.com/legal/opt-out/',
  privacyPolicy: 'https://www.optimizely.com/legal/privacy-notice/',
};
