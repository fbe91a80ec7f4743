import type { Vendor } from '../../vendor-entry.ts';

/**
 * Google Tag Manager's container. Its host also serves gtag.js, which belongs to the products it is loaded for.
 * @see https://developers.google.com/tag-platform/tag-manager/web
 */
export const googleTagManager: Vendor = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  company: 'Google Ireland Ltd., Ireland',
  category: 'analytics',
  purpose: 'Loads the other tags that the site has set up; it measures nothing itself.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['googletagmanager.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://policies.google.com/privacy',
};
