import type { Vendor } from '../../vendor-entry.ts';

/**
 * Countly.
 * @see https://support.countly.com/hc/en-us/articles/360037441932-Web-analytics-JavaScript
 */
export const countly: Vendor = {
  id: 'countly',
  name: 'Countly',
  company: 'Countly Ltd., United Kingdom',
  category: 'analytics',
  purpose: 'Counts visits and shows which pages and functions are used.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: [
    'count.ly',
    'jsdelivr.net/npm/countly-sdk-web',
    'unpkg.com/countly-sdk-web',
    'cdnjs.cloudflare.com/ajax/libs/countly-sdk-web',
  ],
  cookies: [{ name: '*/cly_*', purpose: 'Tells one visitor from another where storage is blocked.', days: 30 }],
  storage: [
    { key: '*/cly_*', area: 'local', purpose: 'Tells one visitor from another, and keeps what is still to be sent.' },
  ],
  globals: ['Countly'],
  privacyPolicy: 'https://countly.com/privacy-policy',
};
