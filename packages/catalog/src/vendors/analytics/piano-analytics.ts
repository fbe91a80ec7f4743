import type { Vendor } from '../../vendor-entry.ts';

/** Piano Analytics, earlier AT Internet and XiTi. */
export const pianoAnalytics: Vendor = {
  id: 'piano-analytics',
  name: 'Piano Analytics (AT Internet)',
  company: 'Applied Technologies Internet SAS, France',
  category: 'analytics',
  purpose: 'Counts visits and shows which pages are read.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['xiti.com', 'aticdn.net', 'pa-cd.com'],
  cookies: [
    { name: 'atuserid', purpose: 'Tells one visitor from another.', days: 396 },
    { name: 'atidvisitor', purpose: 'Keeps the account of a visitor who is signed in.', days: 183 },
    { name: 'atauthority', purpose: 'Keeps what the visitor agreed to.', days: 396 },
    { name: 'pa_user', purpose: 'Keeps the account of a visitor who is signed in.', days: 396 },
    { name: 'pa_privacy', purpose: 'Keeps what the visitor agreed to.', days: 396 },
  ],
  storage: [],
  globals: ['ATInternet', 'pa'],
  privacyPolicy: 'https://piano.io/privacy-policy/',
};
