import type { Vendor } from '../../vendor-entry.ts';

/** Files of sites on WordPress.com, or with Jetpack. Counting visits is a vendor of its own. */
export const wordpressCom: Vendor = {
  id: 'wordpress-com',
  name: 'WordPress.com',
  company: 'Automattic Inc., USA',
  category: 'necessary',
  purpose: 'Delivers the pages and pictures of this site.',
  receives: ['IP address', 'device and browser'],
  hosts: ['wp.com', 'files.wordpress.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://automattic.com/privacy/',
};
