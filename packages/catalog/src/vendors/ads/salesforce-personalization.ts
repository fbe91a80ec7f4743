import type { Vendor } from '../../vendor-entry.ts';

/** Salesforce Marketing Cloud Personalization, earlier Evergage and Interaction Studio. */
export const salesforcePersonalization: Vendor = {
  id: 'salesforce-personalization',
  name: 'Salesforce Personalization (Evergage)',
  company: 'Salesforce, Inc., USA',
  category: 'ads',
  purpose: 'Chooses content and offers by what a visitor viewed.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'what is viewed and bought'],
  hosts: ['evergage.com', 'evgnet.com'],
  cookies: [
    { name: '_evga_*', purpose: 'Tells one visitor from another.', days: 730 },
    { name: '_sfid_*', purpose: 'Tells one visitor from another.', days: 730 },
  ],
  storage: [],
  globals: ['Evergage', 'SalesforceInteractions'],
  privacyPolicy: 'https://www.salesforce.com/company/legal/privacy/',
};
