import type { Vendor } from '../../vendor-entry.ts';

/** Insider. */
export const insider: Vendor = {
  id: 'insider',
  name: 'Insider',
  company: 'Insider SG Pte. Ltd., Singapore',
  category: 'ads',
  purpose: 'Chooses content, messages and offers by what a visitor viewed.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'what is viewed and bought'],
  hosts: ['useinsider.com'],
  cookies: [
    { name: 'ins-*', purpose: 'Keeps what was viewed and which offers were shown.', days: 400 },
    { name: 'insdrSV', purpose: 'Counts visits.', days: 400 },
  ],
  storage: [{ key: 'ins-*', area: 'local', purpose: 'Keeps what was viewed and which offers were shown.' }],
  globals: ['Insider'],
  privacyPolicy: 'https://useinsider.com/privacy-policy/',
};
