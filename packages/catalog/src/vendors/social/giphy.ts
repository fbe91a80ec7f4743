import type { Vendor } from '../../vendor-entry.ts';

/** GIPHY. */
export const giphy: Vendor = {
  id: 'giphy',
  name: 'GIPHY',
  company: 'Shutterstock, Inc., USA',
  category: 'social',
  purpose: 'Shows animated pictures.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['giphy.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://support.giphy.com/hc/en-us/articles/360032872931-GIPHY-Privacy-Policy',
};
