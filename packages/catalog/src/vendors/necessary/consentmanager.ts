import type { Vendor } from '../../vendor-entry.ts';

/** consentmanager. */
export const consentmanager: Vendor = {
  id: 'consentmanager',
  name: 'consentmanager',
  company: 'consentmanager AB, Sweden',
  category: 'necessary',
  purpose: 'Asks for consent and keeps the answer.',
  receives: ['IP address', 'device and browser', 'the choice that is made'],
  hosts: ['consentmanager.net', 'consentmanager.mgr.consensu.org'],
  cookies: [{ name: '__cmp*', purpose: 'Keeps what the visitor has chosen.', days: 365 }],
  storage: [{ key: '__cmp*', area: 'local', purpose: 'Keeps what the visitor has chosen.' }],
  privacyPolicy: 'https://www.consentmanager.net/privacy/',
};
