import type { Vendor } from '../../vendor-entry.ts';

/** Rakuten Advertising: affiliate network and ads. */
export const rakutenAdvertising: Vendor = {
  id: 'rakuten-advertising',
  name: 'Rakuten Advertising',
  company: 'Rakuten Marketing LLC, USA',
  category: 'ads',
  purpose: 'Finds out which partner site or ad led to an order, and shows ads to people who were here.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id', 'what is bought'],
  hosts: ['rmtag.com', 'linksynergy.com'],
  cookies: [
    { name: 'rmStore', purpose: 'Keeps which partner’s link was clicked.', days: 365 },
    { name: 'rmStoreGateway', purpose: 'Keeps which partner’s link was clicked.', days: 365 },
  ],
  storage: [],
  privacyPolicy: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/',
};
