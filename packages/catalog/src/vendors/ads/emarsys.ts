import type { Vendor } from '../../vendor-entry.ts';

/** SAP Emarsys Web Extend and Predict, earlier Scarab Research. */
export const emarsys: Vendor = {
  id: 'emarsys',
  name: 'SAP Emarsys',
  company: 'Emarsys eMarketing Systems GmbH, Austria',
  category: 'ads',
  purpose: 'Recommends products and links visits to e-mail addresses.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'the e-mail address, if known',
    'what is viewed and bought',
  ],
  hosts: ['scarabresearch.com'],
  cookies: [
    { name: 'scarab.visitor', purpose: 'Tells one visitor from another.', days: 365 },
    { name: 'scarab.profile', purpose: 'Keeps what was viewed.', days: 365 },
    { name: 'scarab.mayAdd', purpose: 'Keeps which product was put into the cart.', days: 0 },
    { name: 'scarab.mayViewed', purpose: 'Keeps which recommendation was clicked.', days: 0 },
  ],
  storage: [],
  privacyPolicy: 'https://emarsys.com/privacy-policy/',
};
