import type { Vendor } from '../../vendor-entry.ts';

/** Wicked Reports. */
export const wickedReports: Vendor = {
  id: 'wicked-reports',
  name: 'Wicked Reports',
  company: 'Wicked Reports, LLC, USA',
  category: 'ads',
  purpose: 'Measures which ads and e-mails lead to purchases.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'the e-mail address, if known',
  ],
  hosts: ['wickedreports.com'],
  cookies: [
    { name: 'wickedfu_*', purpose: 'Keeps where the visitor came from.', days: 1 },
    { name: 'wickedEmails*', purpose: 'Keeps whether an e-mail address was recognised.', days: 0 },
  ],
  storage: [],
  privacyPolicy: 'https://www.wickedreports.com/',
};
