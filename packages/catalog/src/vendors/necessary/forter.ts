import type { Vendor } from '../../vendor-entry.ts';

/** Forter. */
export const forter: Vendor = {
  id: 'forter',
  name: 'Forter',
  company: 'Forter, Inc., USA',
  category: 'necessary',
  purpose: 'Protects payments against fraud.',
  receives: ['IP address', 'pages visited', 'device and browser'],
  hosts: ['forter.com'],
  cookies: [{ name: 'forterToken', purpose: 'Recognises a browser, to protect payments against fraud.', days: 400 }],
  storage: [],
  privacyPolicy: 'https://www.forter.com/service-privacy-policy/',
};
