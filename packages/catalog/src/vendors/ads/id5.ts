import type { Vendor } from '../../vendor-entry.ts';

/**
 * ID5: one id of a browser for many ad services.
 * @see https://github.com/id5io/id5-api.js
 */
export const id5: Vendor = {
  id: 'id5',
  name: 'ID5',
  company: 'ID5 Technology Ltd., United Kingdom',
  category: 'ads',
  purpose: 'Recognises browsers across websites for ad services.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'an advertising id',
    'the scrambled e-mail address, if known',
  ],
  hosts: ['id5-sync.com'],
  cookies: [
    { name: 'id5-*', purpose: 'Recognises a browser across websites.', days: 90 },
    { name: 'id5id*', purpose: 'Recognises a browser across websites.', days: 90 },
    { name: 'id5', purpose: 'Recognises a browser across websites.', days: 90, thirdParty: true },
    { name: '3pi', purpose: 'Matches ids between ad services.', days: 90, thirdParty: true },
  ],
  storage: [
    { key: 'id5id*', area: 'local', purpose: 'Recognises a browser across websites.' },
    { key: 'id5_*', area: 'local', purpose: 'Keeps the state of ids and consent.' },
  ],
  globals: ['ID5'],
  privacyPolicy: 'https://id5.io/platform-privacy-policy/',
};
