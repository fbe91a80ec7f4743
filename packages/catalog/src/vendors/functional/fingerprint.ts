import type { Vendor } from '../../vendor-entry.ts';

/** Fingerprint. */
export const fingerprint: Vendor = {
  id: 'fingerprint',
  name: 'Fingerprint',
  company: 'FingerprintJS, Inc., USA',
  category: 'functional',
  purpose: 'Recognises devices, to protect accounts against misuse.',
  receives: ['IP address', 'pages visited', 'device and browser'],
  hosts: [
    'fpjs.io',
    'fpjscdn.net',
    'fpcdn.io',
    'fpnpmcdn.net',
    'fingerprint.com',
    'jsdelivr.net/npm/@fingerprintjs',
    'unpkg.com/@fingerprintjs',
  ],
  cookies: [{ name: '_vid_t', purpose: 'Recognises a browser.', days: 365 }],
  storage: [{ key: '_vid_t', area: 'local', purpose: 'Recognises a browser.' }],
  privacyPolicy: 'https://fingerprint.com/privacy-policy/',
};
