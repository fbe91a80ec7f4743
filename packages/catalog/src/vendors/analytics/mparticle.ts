import type { Vendor } from '../../vendor-entry.ts';

/** mParticle. */
export const mparticle: Vendor = {
  id: 'mparticle',
  name: 'mParticle',
  company: 'mParticle, Inc., USA',
  category: 'analytics',
  purpose: 'Passes what happens on the pages on to other analytics and advertising services.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['mparticle.com'],
  cookies: [{ name: 'mprtcl-*', purpose: 'Tells one visitor from another.', days: 365 }],
  storage: [
    { key: 'mprtcl-*', area: 'local', purpose: 'Tells one visitor from another.' },
    { key: 'mprtcl-*', area: 'session', purpose: 'Joins the pages of one visit.' },
  ],
  globals: ['mParticle'],
  privacyPolicy: 'https://www.rokt.com/privacy-policy/',
};
