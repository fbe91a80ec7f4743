import type { Vendor } from '../../vendor-entry.ts';

/** Osano. */
export const osano: Vendor = {
  id: 'osano',
  name: 'Osano',
  company: 'Osano, Inc., USA',
  category: 'necessary',
  purpose: 'Asks for consent and keeps the answer.',
  receives: ['IP address', 'device and browser', 'the choice that is made'],
  hosts: ['osano.com'],
  cookies: [{ name: 'osano_consentmanager*', purpose: 'Keeps what the visitor has chosen.', days: 365 }],
  storage: [{ key: 'osano_consentmanager*', area: 'local', purpose: 'Keeps what the visitor has chosen.' }],
  privacyPolicy: 'https://www.osano.com/legal/privacy',
};
