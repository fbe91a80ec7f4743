import type { Vendor } from '../../vendor-entry.ts';

/**
 * Mixpanel.
 * @see https://docs.mixpanel.com/docs/privacy/protecting-user-data
 */
export const mixpanel: Vendor = {
  id: 'mixpanel',
  name: 'Mixpanel',
  company: 'Mixpanel, Inc., USA',
  category: 'analytics',
  purpose: 'Shows which functions are used, and by how many people.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['mixpanel.com', 'mxpnl.com'],
  cookies: [{ name: 'mp_*_mixpanel', purpose: 'Tells one visitor from another.', days: 365 }],
  storage: [
    { key: 'mp_*_mixpanel', area: 'local', purpose: 'Tells one visitor from another.' },
    { key: '__mpq_*', area: 'local', purpose: 'Keeps what is still to be sent.' },
  ],
  optOut: 'https://mixpanel.com/optout/',
  privacyPolicy: 'https://mixpanel.com/legal/privacy-policy/',
};
