import type { Vendor } from '../../vendor-entry.ts';

/** Usercentrics. */
export const usercentrics: Vendor = {
  id: 'usercentrics',
  name: 'Usercentrics',
  company: 'Usercentrics GmbH, Germany',
  category: 'necessary',
  purpose: 'Asks for consent and keeps the answer.',
  receives: ['IP address', 'device and browser', 'the choice that is made'],
  hosts: ['usercentrics.eu', 'usercentrics.com'],
  cookies: [],
  storage: [
    { key: 'uc_*', area: 'local', purpose: 'Keeps what the visitor has chosen.' },
    { key: 'ucData', area: 'local', purpose: 'Keeps what the visitor has chosen.' },
    { key: 'ucString', area: 'local', purpose: 'Keeps what the visitor has chosen.' },
  ],
  privacyPolicy: 'https://usercentrics.com/privacy-policy/',
};
