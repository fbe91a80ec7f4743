import type { Vendor } from '../../vendor-entry.ts';

/**
 * OneTrust.
 * @see https://my.onetrust.com/s/article/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0
 */
export const onetrust: Vendor = {
  id: 'onetrust',
  name: 'OneTrust',
  company: 'OneTrust LLC, USA',
  category: 'necessary',
  purpose: 'Asks for consent and keeps the answer.',
  receives: ['IP address', 'device and browser', 'the choice that is made'],
  hosts: ['onetrust.com', 'cookielaw.org', 'cookiepro.com', 'onetrust.io'],
  cookies: [
    { name: 'OptanonConsent', purpose: 'Keeps what the visitor has chosen.', days: 365 },
    { name: 'OptanonAlertBoxClosed', purpose: 'Keeps that the question was answered.', days: 365 },
    { name: 'OptanonControl', purpose: 'Keeps that the settings were used.', days: 365 },
  ],
  storage: [],
  privacyPolicy: 'https://www.onetrust.com/privacy-notice/',
};
