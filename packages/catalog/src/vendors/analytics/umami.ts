import type { Vendor } from '../../vendor-entry.ts';

/** Umami Cloud. */
export const umami: Vendor = {
  id: 'umami',
  name: 'Umami Cloud',
  company: 'Umami Software, Inc., USA',
  category: 'analytics',
  purpose: 'Counts visits without recognising visitors.',
  receives: ['IP address', 'pages visited', 'device and browser'],
  hosts: ['umami.is', 'umami.dev'],
  cookies: [],
  storage: [{ key: 'umami.disabled', area: 'local', purpose: 'Keeps that counting is switched off.' }],
  globals: ['umami'],
  privacyPolicy: 'https://umami.is/privacy',
};
