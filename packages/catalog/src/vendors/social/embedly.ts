import type { Vendor } from '../../vendor-entry.ts';

/** Embedly. */
export const embedly: Vendor = {
  id: 'embedly',
  name: 'Embedly',
  company: 'A Medium Corporation, USA',
  category: 'social',
  purpose: 'Shows previews of other websites in the page.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['embedly.com', 'embed.ly'],
  cookies: [],
  storage: [],
  embed: '.embedly-card',
  globals: ['embedly'],
  privacyPolicy: 'https://embed.ly/legal/privacy',
};
