import type { Vendor } from '../../vendor-entry.ts';

/** OptiMonk: pop-ups of shops. */
export const optimonk: Vendor = {
  id: 'optimonk',
  name: 'OptiMonk',
  company: 'OptiMonk International Zrt., Hungary',
  category: 'ads',
  purpose: 'Shows pop-ups and messages that fit what a visitor does.',
  receives: ['IP address', 'pages visited', 'device and browser', 'what is typed into forms', 'a random visitor id'],
  hosts: ['optimonk.com'],
  cookies: [
    { name: 'optiMonkClientId', purpose: 'Recognises a visitor.', days: 365 },
    { name: 'optiMonkClient*', purpose: 'Keeps which messages were shown and what a visitor did.', days: 365 },
    { name: 'optiMonkSession', purpose: 'Joins the pages of one visit.', days: 0 },
  ],
  storage: [
    { key: 'optiMonkClient*', area: 'local', purpose: 'Keeps which messages were shown and what a visitor did.' },
  ],
  globals: ['OptiMonk'],
  privacyPolicy: 'https://www.optimonk.com/privacy_policy',
};
