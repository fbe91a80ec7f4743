import type { Vendor } from '../../vendor-entry.ts';

/** Ozone: ad exchange of publishers. */
export const ozone: Vendor = {
  id: 'ozone',
  name: 'Ozone',
  company: 'The Ozone Project Ltd., United Kingdom',
  category: 'ads',
  purpose: 'Sells ad space of websites in auctions.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id'],
  hosts: ['the-ozone-project.com'],
  cookies: [{ name: 'ozone_uid', purpose: 'Recognises a browser across websites.', days: 90, thirdParty: true }],
  storage: [],
  privacyPolicy: 'https://ozoneproject.com/website-privacy-cookie/',
};
