import type { Vendor } from '../../vendor-entry.ts';

/** TrustArc. */
export const trustarc: Vendor = {
  id: 'trustarc',
  name: 'TrustArc',
  company: 'TrustArc Inc, USA',
  category: 'necessary',
  purpose: 'Asks for consent and keeps the answer.',
  receives: ['IP address', 'device and browser', 'the choice that is made'],
  hosts: ['trustarc.com', 'truste.com'],
  cookies: [
    { name: 'notice_behavior', purpose: 'Keeps which question applies to the visitor.', days: 0 },
    { name: 'notice_preferences', purpose: 'Keeps what the visitor has chosen.', days: 390 },
    { name: 'notice_gdpr_prefs', purpose: 'Keeps what the visitor has chosen.', days: 390 },
    { name: 'cmapi_cookie_privacy', purpose: 'Keeps what the visitor has chosen.', days: 390 },
    { name: 'TAconsentID', purpose: 'Names the record of a choice.', days: 390 },
  ],
  storage: [],
  privacyPolicy: 'https://trustarc.com/privacy-policy/',
};
