import type { Vendor } from '../../vendor-entry.ts';

/** Convert Experiences. */
export const convert: Vendor = {
  id: 'convert',
  name: 'Convert Experiences',
  company: 'Convert Insights, Inc., USA',
  category: 'analytics',
  purpose: 'Tries out variants of pages and measures which works better.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['convertexperiments.com'],
  cookies: [
    { name: '_conv_v', purpose: 'Tells one visitor from another, and keeps which variants are shown.', days: 183 },
    { name: '_conv_s', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: '_conv_r', purpose: 'Keeps where the visitor came from.', days: 0 },
    { name: '_conv_sptest', purpose: 'Tells that a variant stands at another address.', days: 1 },
  ],
  storage: [],
  optOut: 'https://www.convert.com/opt-out/',
  privacyPolicy: 'https://www.convert.com/privacy/',
};
