import type { Vendor } from '../../vendor-entry.ts';

/** CleverTap’s Web SDK. */
export const clevertap: Vendor = {
  id: 'clevertap',
  name: 'CleverTap',
  company: 'CleverTap Private Limited, India',
  category: 'ads',
  purpose: 'Chooses messages and offers by what a visitor did.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'what is viewed and bought'],
  hosts: ['d2r1yp2w7bby2u.cloudfront.net', 'clevertap-prod.com', 'wzrkt.com'],
  cookies: [
    { name: 'WZRK_G', purpose: 'Tells one visitor from another.', days: 400 },
    { name: 'WZRK_S_*', purpose: 'Joins the pages of one visit.', days: 1 },
  ],
  storage: [{ key: 'WZRK_*', area: 'local', purpose: 'Keeps who the visitor is and what is still to be sent.' }],
  globals: ['clevertap'],
  privacyPolicy: 'https://clevertap.com/privacy-policy/',
};
