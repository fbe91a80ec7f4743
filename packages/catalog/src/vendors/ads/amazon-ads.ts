import type { Vendor } from '../../vendor-entry.ts';

/** Amazon Ads. */
export const amazonAds: Vendor = {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  company: 'Amazon Europe Core SARL, Luxembourg',
  category: 'ads',
  purpose: 'Shows ads of Amazon and measures which ads lead to an order.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['amazon-adsystem.com'],
  cookies: [{ name: 'ad-id', purpose: 'Recognises a browser across websites.', days: 240, thirdParty: true }],
  storage: [],
  globals: ['apstag'],
  optOut: 'https://www.amazon.com/adprefs',
  privacyPolicy: 'https://www.amazon.com/privacy',
};
