import type { Vendor } from '../../vendor-entry.ts';

/** iubenda. */
export const iubenda: Vendor = {
  id: 'iubenda',
  name: 'iubenda',
  company: 'iubenda s.r.l., Italy',
  category: 'necessary',
  purpose: 'Asks for consent and keeps the answer.',
  receives: ['IP address', 'device and browser', 'the choice that is made'],
  hosts: ['iubenda.com'],
  cookies: [{ name: '_iub_cs-*', purpose: 'Keeps what the visitor has chosen.', days: 365 }],
  storage: [],
  privacyPolicy: 'https://www.iubenda.com/privacy-policy/252372',
};
