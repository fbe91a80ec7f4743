import type { Vendor } from '../../vendor-entry.ts';

/**
 * Cookiebot.
 * @see https://www.cookiebot.com/en/cookie-declaration/
 */
export const cookiebot: Vendor = {
  id: 'cookiebot',
  name: 'Cookiebot',
  company: 'Usercentrics A/S, Denmark',
  category: 'necessary',
  purpose: 'Asks for consent and keeps the answer.',
  receives: ['IP address', 'device and browser', 'the choice that is made'],
  hosts: ['cookiebot.com', 'cookiebot.eu'],
  cookies: [
    { name: 'CookieConsent', purpose: 'Keeps what the visitor has chosen.', days: 365 },
    { name: 'CookieConsentBulkSetting-*', purpose: 'Keeps that a choice counts for several websites.', days: 365 },
  ],
  storage: [],
  privacyPolicy: 'https://www.cookiebot.com/en/privacy-policy/',
};
