import type { Vendor } from '../../vendor-entry.ts';

/** Salesloft’s website tracking (Scout). */
export const salesloft: Vendor = {
  id: 'salesloft',
  name: 'Salesloft',
  company: 'Salesloft, Inc., USA',
  category: 'ads',
  purpose: 'Tells sellers which of their contacts visit the site.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: ['salesloft.com'],
  cookies: [
    { name: 'sliguid', purpose: 'Tells one visitor from another.', days: 365 },
    { name: 'slireg', purpose: 'Keeps that the visitor was registered.', days: 7 },
    { name: 'slirequested', purpose: 'Keeps that the visitor was registered.', days: 365 },
  ],
  storage: [],
  privacyPolicy: 'https://salesloft.com/privacy-notice/',
};
