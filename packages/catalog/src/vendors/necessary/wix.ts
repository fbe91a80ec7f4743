import type { Vendor } from '../../vendor-entry.ts';

/** Files of sites that are built with Wix. */
export const wix: Vendor = {
  id: 'wix',
  name: 'Wix',
  company: 'Wix.com Ltd., Israel',
  category: 'necessary',
  purpose: 'Delivers the pages and pictures of this site.',
  receives: ['IP address', 'device and browser'],
  hosts: ['parastorage.com', 'wixstatic.com', 'wixapps.net', 'filesusr.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.wix.com/about/privacy',
};
