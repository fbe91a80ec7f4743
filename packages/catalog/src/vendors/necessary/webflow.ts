import type { Vendor } from '../../vendor-entry.ts';

/** Files of sites that are built with Webflow; the last host serves them jQuery. */
export const webflow: Vendor = {
  id: 'webflow',
  name: 'Webflow',
  company: 'Webflow, Inc., USA',
  category: 'necessary',
  purpose: 'Delivers the pages and pictures of this site.',
  receives: ['IP address', 'device and browser'],
  hosts: ['webflow.com', 'website-files.com', 'd3e54v103j8qbb.cloudfront.net'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://webflow.com/legal/privacy',
};
