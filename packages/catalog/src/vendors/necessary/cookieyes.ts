import type { Vendor } from '../../vendor-entry.ts';

/** CookieYes. */
export const cookieyes: Vendor = {
  id: 'cookieyes',
  name: 'CookieYes',
  company: 'CookieYes Limited, United Kingdom',
  category: 'necessary',
  purpose: 'Asks for consent and keeps the answer.',
  receives: ['IP address', 'device and browser', 'the choice that is made'],
  hosts: ['cookieyes.com', 'cdn-cookieyes.com'],
  cookies: [
    { name: 'cookieyes-consent', purpose: 'Keeps what the visitor has chosen.', days: 365 },
    { name: 'cookieyesID', purpose: 'Names the record of a choice.', days: 365 },
    { name: 'cky-consent', purpose: 'Keeps what the visitor has chosen.', days: 365 },
    { name: 'cky-action', purpose: 'Keeps that the question was answered.', days: 365 },
  ],
  storage: [],
  privacyPolicy: 'https://www.cookieyes.com/privacy-policy/',
};
