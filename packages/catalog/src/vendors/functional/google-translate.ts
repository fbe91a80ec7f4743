import type { Vendor } from '../../vendor-entry.ts';

/** Google Translate. */
export const googleTranslate: Vendor = {
  id: 'google-translate',
  name: 'Google Translate',
  company: 'Google Ireland Ltd., Ireland',
  category: 'functional',
  purpose: 'Translates the page.',
  receives: ['IP address', 'the page', 'device and browser', 'the text of the page'],
  hosts: ['translate.google.com', 'translate.googleapis.com', 'translate-pa.googleapis.com'],
  cookies: [{ name: 'googtrans', purpose: 'Keeps the language that was chosen.', days: 0 }],
  storage: [],
  privacyPolicy: 'https://policies.google.com/privacy',
};
