import type { Vendor } from '../../vendor-entry.ts';

/**
 * Ad Lightning by Boltive: blocking of harmful ads.
 * @see https://support.boltive.com/en/articles/12652025-ad-lightning-blocking-configuration-options
 */
export const boltive: Vendor = {
  id: 'boltive',
  name: 'Boltive Ad Lightning',
  company: 'Boltive, Inc., USA',
  category: 'ads',
  purpose: 'Looks for harmful ads and stops them.',
  receives: ['IP address', 'the page', 'device and browser', 'the ads that are shown'],
  hosts: ['adlightning.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.adlightning.com/privacy',
};
