import type { Vendor } from '../../vendor-entry.ts';

/** CookieScript. */
export const cookieScript: Vendor = {
  id: 'cookie-script',
  name: 'CookieScript',
  company: 'Objectis Ltd, Lithuania',
  category: 'necessary',
  purpose: 'Asks for consent and keeps the answer.',
  receives: ['IP address', 'device and browser', 'the choice that is made'],
  hosts: ['cookie-script.com'],
  cookies: [{ name: 'CookieScriptConsent', purpose: 'Keeps what the visitor has chosen.', days: 183 }],
  storage: [],
  privacyPolicy: 'https://cookie-script.com/web-privacy-policy',
};
