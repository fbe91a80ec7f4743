import type { Vendor } from '../../vendor-entry.ts';

/** Nosto. */
export const nosto: Vendor = {
  id: 'nosto',
  name: 'Nosto',
  company: 'Nosto Solutions Ltd., Finland',
  category: 'ads',
  purpose: 'Recommends products and chooses content by what a visitor viewed.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'what is viewed and bought',
    'the e-mail address, if known',
  ],
  hosts: ['nosto.com'],
  cookies: [{ name: '2c.cId', purpose: 'Tells one visitor from another.', days: 400 }],
  storage: [],
  globals: ['nostojs'],
  privacyPolicy: 'https://www.nosto.com/legal/privacy-privacy-notice/',
};
