import type { Vendor } from '../../vendor-entry.ts';

/**
 * Google Ad Manager by the Google Publisher Tag. Its first-party cookies are those of AdSense.
 * @see https://business.safety.google/adscookies/
 */
export const googleAdManager: Vendor = {
  id: 'google-ad-manager',
  name: 'Google Ad Manager',
  company: 'Google Ireland Ltd., Ireland',
  category: 'ads',
  purpose: 'Chooses and delivers the ads in the spaces that this site sells.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['securepubads.g.doubleclick.net', 'pubads.g.doubleclick.net', 'googletagservices.com'],
  cookies: [
    {
      name: 'IDE',
      purpose: 'Recognises a browser across websites to choose and measure ads.',
      days: 390,
      thirdParty: true,
    },
  ],
  storage: [],
  // https://support.google.com/admanager/answer/9805023
  iab: 755,
  optOut: 'https://myadcenter.google.com/',
  privacyPolicy: 'https://policies.google.com/privacy',
};
