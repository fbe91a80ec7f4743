import type { Vendor } from '../../vendor-entry.ts';

/** Oracle Eloqua Marketing Automation. */
export const oracleEloqua: Vendor = {
  id: 'oracle-eloqua',
  name: 'Oracle Eloqua',
  company: 'Oracle Corporation, USA',
  category: 'ads',
  purpose: 'Links visits to contacts, and offers forms.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'what is typed into forms',
    'the e-mail address, if known',
  ],
  hosts: ['eloqua.com', 'en25.com'],
  cookies: [
    { name: 'ELOQUA', purpose: 'Recognises a browser across websites.', days: 396, thirdParty: true },
    { name: 'ELQSTATUS', purpose: 'Keeps whether the visitor is tracked.', days: 396, thirdParty: true },
  ],
  storage: [],
  privacyPolicy: 'https://www.oracle.com/legal/privacy/',
};
