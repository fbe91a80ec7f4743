import type { Vendor } from '../../vendor-entry.ts';

/** Marchex Call Analytics. */
export const marchex: Vendor = {
  id: 'marchex',
  name: 'Marchex',
  company: 'Marchex, Inc., USA',
  category: 'analytics',
  purpose: 'Shows telephone numbers that tell which page or ad led to a call.',
  receives: ['IP address', 'pages visited', 'device and browser', 'telephone calls to the numbers shown'],
  hosts: ['marchex.io', 'voicestar.com'],
  cookies: [{ name: 'rkpd_*', purpose: 'Keeps which telephone number is shown.', days: 1 }],
  storage: [],
  privacyPolicy: 'https://www.marchex.com/privacy/',
};
