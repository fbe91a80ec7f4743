import type { Vendor } from '../../vendor-entry.ts';

/** Riskified. */
export const riskified: Vendor = {
  id: 'riskified',
  name: 'Riskified',
  company: 'Riskified Ltd., Israel',
  category: 'necessary',
  purpose: 'Protects payments against fraud.',
  receives: ['IP address', 'pages visited', 'device and browser'],
  hosts: ['riskified.com'],
  cookies: [
    { name: 'rCookie', purpose: 'Recognises a browser, to protect payments against fraud.', days: 365 },
    { name: 'rskxRunCookie', purpose: 'Keeps that the check has run.', days: 365 },
    { name: 'lastRskxRun', purpose: 'Keeps when the check has run.', days: 365 },
  ],
  storage: [],
  privacyPolicy: 'https://www.riskified.com/privacy/',
};
