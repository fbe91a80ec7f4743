import type { Vendor } from '../../vendor-entry.ts';

/** Contentful. */
export const contentful: Vendor = {
  id: 'contentful',
  name: 'Contentful',
  company: 'Contentful GmbH, Germany',
  category: 'necessary',
  purpose: 'Delivers this site’s own texts and pictures.',
  receives: ['IP address', 'device and browser'],
  hosts: ['contentful.com', 'ctfassets.net'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.contentful.com/legal/privacy-at-contentful/privacy-notice/',
};
