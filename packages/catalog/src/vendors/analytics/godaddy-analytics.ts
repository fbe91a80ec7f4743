import type { Vendor } from '../../vendor-entry.ts';

/** GoDaddy traffic. */
export const godaddyAnalytics: Vendor = {
  id: 'godaddy-analytics',
  name: 'GoDaddy traffic',
  company: 'GoDaddy Operating Company, LLC, USA',
  category: 'analytics',
  purpose: 'Counts visits and measures how fast pages are.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['secureserver.net', 'wsimg.com/traffic-assets'],
  cookies: [
    { name: '_tccl_visitor', purpose: 'Tells one visitor from another.', days: 365 },
    { name: '_tccl_visit', purpose: 'Joins the pages of one visit.', days: 1 },
  ],
  storage: [],
  privacyPolicy: 'https://www.godaddy.com/legal/agreements/privacy-policy',
};
