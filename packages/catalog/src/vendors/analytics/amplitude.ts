import type { Vendor } from '../../vendor-entry.ts';

/**
 * Amplitude.
 * @see https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management
 */
export const amplitude: Vendor = {
  id: 'amplitude',
  name: 'Amplitude',
  company: 'Amplitude, Inc., USA',
  category: 'analytics',
  purpose: 'Shows which functions are used, and by how many people.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['amplitude.com', 'jsdelivr.net/npm/@amplitude', 'unpkg.com/@amplitude'],
  cookies: [
    { name: 'AMP_*', purpose: 'Tells one visitor from another.', days: 365 },
    { name: 'amplitude_id*', purpose: 'Tells one visitor from another.', days: 400 },
  ],
  storage: [
    { key: 'AMP_*', area: 'local', purpose: 'Keeps what is still to be sent.' },
    { key: 'amplitude_*', area: 'local', purpose: 'Keeps what is still to be sent.' },
  ],
  globals: ['amplitude'],
  privacyPolicy: 'https://amplitude.com/privacy',
};
