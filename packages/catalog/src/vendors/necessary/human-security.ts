import type { Vendor } from '../../vendor-entry.ts';

/** HUMAN Bot Defender, formerly PerimeterX. */
export const humanSecurity: Vendor = {
  id: 'human-security',
  name: 'HUMAN',
  company: 'HUMAN Security, Inc., USA',
  category: 'necessary',
  purpose: 'Tells people from programs, to protect this site against attacks.',
  receives: ['IP address', 'device and browser', 'mouse movements and typing'],
  hosts: ['perimeterx.net', 'px-cdn.net', 'px-cloud.net', 'px-client.net', 'humansecurity.com'],
  cookies: [
    { name: '_px*', purpose: 'Keeps how likely a browser is a program.', days: 365 },
    { name: 'pxcts', purpose: 'Joins the pages of one visit.', days: 0 },
  ],
  storage: [{ key: 'px_*', area: 'local', purpose: 'Keeps how likely a browser is a program.' }],
  privacyPolicy: 'https://www.humansecurity.com/legal/privacy-policy/',
};
