import type { Vendor } from '../../vendor-entry.ts';

/** Crownpeak Universal Consent Platform, earlier Evidon. Necessary, because it keeps what the visitor answered. */
export const evidon: Vendor = {
  id: 'evidon',
  name: 'Crownpeak Universal Consent',
  company: 'Crownpeak Technology, Inc., USA',
  category: 'necessary',
  purpose: 'Asks visitors what they agree to, and keeps the answer.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['evidon.com'],
  cookies: [
    { name: '_evidon_consent_cookie', purpose: 'Keeps what the visitor agreed to.', days: 396 },
    { name: '_evidon_suppress_notification_cookie', purpose: 'Keeps that the notice was seen.', days: 396 },
  ],
  storage: [],
  privacyPolicy: 'https://www.crownpeak.com/privacy/',
};
