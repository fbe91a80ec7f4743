import type { Vendor } from '../../vendor-entry.ts';

/** Didomi. */
export const didomi: Vendor = {
  id: 'didomi',
  name: 'Didomi',
  company: 'Didomi SAS, France',
  category: 'necessary',
  purpose: 'Asks for consent and keeps the answer.',
  receives: ['IP address', 'device and browser', 'the choice that is made'],
  hosts: ['privacy-center.org', 'didomi.io'],
  cookies: [{ name: 'didomi_token', purpose: 'Keeps what the visitor has chosen.', days: 365 }],
  storage: [{ key: 'didomi_token', area: 'local', purpose: 'Keeps what the visitor has chosen.' }],
  privacyPolicy: 'https://www.didomi.io/privacy-policy',
};
